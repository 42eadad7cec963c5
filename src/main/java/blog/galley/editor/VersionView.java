package blog.galley.editor;

import blog.galley.post.PostView;
import blog.galley.post.When;

/**
 * One version of a post, with what differs from another.
 *
 * @param comparison from the other version to this one
 * @param other      the version it is compared with; 0 if there is none
 */
record VersionView(long post, long version, When saved, String by, String name, boolean working, long other, ComparisonView comparison, PostView proof) {
}
