package blog.galley.editor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import blog.galley.markdown.Manuscript;
import blog.galley.markdown.Mention;
import blog.galley.markdown.Removal;
import blog.galley.markdown.Sighting;
import blog.galley.post.PostPath;
import blog.galley.post.Proof;
import blog.galley.post.Revision;
import blog.galley.post.Words;

/**
 * All that advice on a text is drawn from: as long as this stays the same, so does the advice.
 *
 * @param astray links to a place that the page does not have
 * @param cover  where the picture above the text is served; empty if there is none
 * @param path   the post's own, to which its text may have a link
 */
record Hints(List<Sighting> headings, List<Mention> undescribed, List<Mention> images, List<Mention> links, List<Mention> astray,
        List<Removal> removed, List<String> tags, int summary, OffsetDateTime dated, String cover, String path) {

    /** What browsers take for the beginning of the page. */
    private static final Set<String> TOP = Set.of("", "top");

    static Hints of(Revision revision, Proof proof) {
        Words words = revision.words();
        var text = proof.text();
        return new Hints(text.headings(), text.imagesWithoutAlt(), text.images(), text.links(), astray(text), text.removed(),
                words.tags(), words.summary().codePointCount(0, words.summary().length()), words.dated(), proof.post().cover(), revision.post().path());
    }

    private static List<Mention> astray(Manuscript text) {
        return text.anchors().stream().map(anchor -> new Mention(anchor.line(), PostPath.decoded(anchor.address().substring(1))))
                .filter(place -> !TOP.contains(place.address()) && !text.hasPlace(place.address())).toList();
    }
}
