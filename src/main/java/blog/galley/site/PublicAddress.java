package blog.galley.site;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jsoup.Jsoup;

/** Absolute addresses, for feeds and other sites: by the owner's setting, or else by the host that the request names. */
@Named("address")
@Singleton
public class PublicAddress {

    private final Site site;
    private final CurrentVertxRequest current;

    PublicAddress(Site site, CurrentVertxRequest current) {
        this.site = site;
        this.current = current;
    }

    /** @param path encoded, with a slash first; an address that is absolute already stays */
    public String of(String path) {
        return path.startsWith("//") ? scheme() + ":" + path : path.startsWith("/") ? origin() + path : path;
    }

    /** A link of a page as an absolute address. @param page its absolute address */
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
