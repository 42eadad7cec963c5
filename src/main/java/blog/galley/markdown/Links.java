package blog.galley.markdown;

/** Says where the things a text points at are served, such as an image that lies beside its Markdown file. */
@FunctionalInterface
public interface Links {
    Links AS_IS = destination -> destination;

    /** The address for a link or image destination; the destination itself when there is nothing to say. */
    String resolve(String destination);
}
