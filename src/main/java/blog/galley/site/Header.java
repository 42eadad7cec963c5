package blog.galley.site;

import java.util.List;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The pages that the header of every page links. They were looked up before, since a template must not query the database. */
@Named("header")
@Singleton
public class Header {

    /** @param href encoded */
    public record PageLink(String href, String title) {
    }

    private volatile List<PageLink> pages = List.of();

    public List<PageLink> pages() {
        return pages;
    }

    public void show(List<PageLink> found) {
        pages = List.copyOf(found);
    }
}
