package blog.galley.media;

/** The width and height of a picture in pixels, as it is shown: turned as its Exif orientation says. */
public record Dimensions(int width, int height) {

    /** Null for none. */
    static Dimensions of(long width, long height) {
        return width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE
                ? new Dimensions((int) width, (int) height)
                : null;
    }

    /** @param orientation of Exif, 1 to 8; from 5 on a picture lies on its side */
    Dimensions shown(int orientation) {
        return orientation >= 5 ? new Dimensions(height, width) : this;
    }
}
