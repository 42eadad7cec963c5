package blog.galley.editor;

import java.time.OffsetDateTime;
import java.util.List;

import blog.galley.markdown.Mention;
import blog.galley.markdown.Removal;
import blog.galley.markdown.Sighting;
import blog.galley.post.Proof;
import blog.galley.post.Revision;
import blog.galley.post.Words;

/** All that advice on a text is drawn from: as long as this stays the same, so does the advice. */
record Hints(List<Sighting> headings, List<Mention> undescribed, List<Mention> links, List<Removal> removed,
        List<String> tags, int summary, OffsetDateTime dated, OffsetDateTime expires) {

    static Hints of(Revision revision, Proof proof) {
        Words words = revision.words();
        return new Hints(proof.text().headings(), proof.text().imagesWithoutAlt(), proof.text().links(), proof.text().removed(),
                words.tags(), words.summary().codePointCount(0, words.summary().length()), words.dated(), words.expires());
    }
}
