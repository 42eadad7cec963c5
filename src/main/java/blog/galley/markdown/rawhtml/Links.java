package blog.galley.markdown.rawhtml;

/** Says where the destinations of links and images are served, such as an image that lies beside its Markdown file. */
@FunctionalInterface
public interface Links {
    Links AS_IS = destination -> destination;

    /** Of an image, in pixels. */
    record Size(int width, int height) {}

    /** The address for a link or image destination; the destination itself when there is nothing to say. */
    String resolve(String destination);

    /**
     * An image as it is served.
     *
     * @param webp   the srcset of its WebP, such as {@code /a.webp 360w, /b.webp 720w}; empty if it is served in one size only
     * @param phones the same without those that are larger than a phone shows
     * @param own    the same in the format that it came in; empty if that is WebP
     */
    record Image(Size size, String webp, String phones, String own) {}

    /** What is known of the image that a destination leads to; null if nothing is. */
    default Image image(String destination) {
        return null;
    }

    /** How large that image is, so that a page keeps room for it; null if that is not known. */
    default Size size(String destination) {
        var image = image(destination);
        return image == null ? null : image.size();
    }
}
