package blog.galley.editor;

import blog.galley.media.FileType;
import blog.galley.post.Attachment;

/**
 * A file that a post has got.
 *
 * @param name    within the post
 * @param address where it is served
 * @param shows   what a text makes of it: picture, player, or link
 */
record UploadView(String name, String address, String shows) {

    static UploadView of(Attachment file, FileType type) {
        return new UploadView(file.name(), file.address(), type.isPicture() ? "picture" : type.isPlayed() ? "player" : "link");
    }

    String markdown() {
        return shows.equals("link") ? "[" + name + "](" + name + ")" : "![](" + name + ")";
    }
}
