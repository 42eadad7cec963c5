package blog.galley.site;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jsoup.Jsoup;

/** Whole addresses, for who reads elsewhere: as the owner has set them, or as the request has found the blog. */
@Named("address")
@Singleton
public class PublicAddress {

    private final Site site;
    private final CurrentVertxRequest current;

    PublicAddress(Site site, CurrentVertxRequest current) {
        this.site = site;
        this.current = current;
    }

    /** @param path encoded, starting with a slash; an address that is whole already stays */
    public String of(String path) {
        return path.startsWith("//") ? scheme() + ":" + path : path.startsWith("/") ? origin() + path : path;
    }

    /** An address within a page, seen from elsewhere. @param page whole */
    public static String whole(String address, String page) {
        var link = Jsoup.parseBodyFragment("<a></a>", page).body().child(0).attr("href", address);
        return link.absUrl("href").isEmpty() ? address : link.absUrl("href");
    }

    /** Scheme and authority, without a slash at the end. */
    public String origin() {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        var request = current.getCurrent().request();
        var authority = request.authority();
        return request.scheme() + "://" + (authority == null || authority.host().isEmpty() ? "localhost" : authority.toString());
    }

    private String scheme() {
        return origin().startsWith("https:") ? "https" : "http";
    }
}
