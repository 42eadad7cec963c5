package blog.galley.markdown.rawhtml;

/** Says where the destinations of links and images are served, such as an image that lies beside its Markdown file. */
@FunctionalInterface
public interface Links {
    Links AS_IS = destination -> destination;

    /** Of an image, in pixels. */
    record Size(int width, int height) {}

    /** The address for a link or image destination; the destination itself when there is nothing to say. */
    String resolve(String destination);

    /** How large the image is that a destination leads to, so that a page keeps room for it; null if that is not known. */
    default Size size(String destination) {
        return null;
    }
}
