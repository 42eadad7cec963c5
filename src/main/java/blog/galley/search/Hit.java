package blog.galley.search;

import java.util.List;

import blog.galley.listing.PostSummary;

/** A post that was found. Title and excerpt are in pieces, of which some are marked. */
public record Hit(PostSummary post, List<Piece> title, List<Piece> snippet) {

    static Hit of(PostSummary post, String text, Highlighter marker) {
        var snippet = marker.snippet(text);
        return new Hit(post, marker.marked(post.title()), snippet.isEmpty() ? marker.marked(post.summary()) : snippet);
    }
}
