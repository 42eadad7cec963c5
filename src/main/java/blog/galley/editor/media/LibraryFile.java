package blog.galley.editor.media;

import blog.galley.address.PostPath;
import blog.galley.language.When;
import blog.galley.media.FileType;

/**
 * A file of a post.
 *
 * @param width  in pixels, as {@code height}; null unless it is a picture whose size is known
 * @param size   in bytes
 * @param post   null for a file whose post is gone
 * @param isTrashed whether that post is in the trash, where nobody sees its pictures
 * @param isUsed whether a kept version of the post shows it
 */
public record LibraryFile(String hash, String name, FileType type, Integer width, Integer height, int size, When at, Long post,
        String title,
        boolean isTrashed, boolean isUsed) {

    private static final int SMALL = 360;

    public String address() {
        return "/media/" + hash + "/" + PostPath.encoded(shownName());
    }

    /** Where who may change its post gets it as it came. */
    public String original() {
        return "/editor/originals/" + hash + "/" + PostPath.encoded(shownName());
    }

    /** The last part of the name, which may have folders before it. */
    private String shownName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A small size of a picture; the picture itself where there is none smaller. */
    public String small() {
        return isScalable() ? "/media/" + hash + "/w" + SMALL + "/x.webp" : address();
    }

    private boolean isScalable() {
        return width != null && width > SMALL && (type == FileType.JPEG || type == FileType.PNG);
    }

    public boolean isPicture() {
        return type.isPicture();
    }

    /** To be pasted into any text. */
    public String markdown() {
        return type.isPicture() || type.isPlayed() ? "![](" + address() + ")" : "[" + shownName() + "](" + address() + ")";
    }

    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
