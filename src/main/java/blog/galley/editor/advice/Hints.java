package blog.galley.editor.advice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import blog.galley.address.PostPath;
import blog.galley.article.Preview;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.chunk.LocatedHeading;
import blog.galley.markdown.rawhtml.Removal;
import blog.galley.post.PostContent;
import blog.galley.post.Revision;

/**
 * The input of {@link Advice}: as long as this stays equal, so does the advice, and {@code advice:changed} need not be told.
 *
 * @param astray links to a place that the page does not have
 * @param cover  where the picture above the text is served; empty if there is none
 * @param path   the post's own, to which its text may have a link
 */
public record Hints(List<LocatedHeading> headings, List<LinkLocation> undescribed, List<LinkLocation> images, List<LinkLocation> links,
        List<LinkLocation> astray,
        List<Removal> removed, List<String> tags, int summary, OffsetDateTime dated, String cover, String path) {

    /** Fragments that browsers take for the top of the page. */
    private static final Set<String> TOP = Set.of("", "top");

    public static Hints of(Revision revision, Preview preview) {
        PostContent content = revision.content();
        var text = preview.text();
        return new Hints(text.headings(), text.imagesWithoutAlt(), text.images(), text.links(), astray(text), text.removed(),
                content.tags(), content.summary().codePointCount(0, content.summary().length()), content.metadata().dated(),
                preview.post().cover(),
                revision.post().path());
    }

    private static List<LinkLocation> astray(ParsedDocument text) {
        return text.anchors().stream().map(anchor -> new LinkLocation(anchor.line(), PostPath.decoded(anchor.address().substring(1))))
                .filter(place -> !TOP.contains(place.address()) && !text.hasPlace(place.address())).toList();
    }
}
