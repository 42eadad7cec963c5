package blog.galley.editor.history;

import blog.galley.article.PostView;
import blog.galley.editor.draft.ComparisonView;
import blog.galley.language.When;

/**
 * One version of a post, with what differs from another.
 *
 * @param comparison from the other version to this one
 * @param other      the version it is compared with; 0 if there is none
 */
record VersionView(long post, long version, When saved, String by, String name, boolean working, long other, ComparisonView comparison,
        PostView preview) {
}
