package blog.galley.support;

/** Something that is done to stop a blog, by itself once it has begun. */
public interface Attack extends AutoCloseable {

    /** Until all of it has been answered, or for ever. */
    boolean goesOn();

    @Override
    void close();
}
