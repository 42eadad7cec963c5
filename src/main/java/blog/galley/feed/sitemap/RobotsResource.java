package blog.galley.feed.sitemap;

import java.util.List;
import java.util.stream.Collectors;

import blog.galley.site.PublicAddress;
import blog.galley.web.cache.ConditionalGet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Keeps crawlers from pages that are for authors, and from pieces of pages. */
@Path("/robots.txt")
@ConditionalGet
public class RobotsResource {

    private static final List<String> CLOSED = List.of("/editor", "/login", "/logout", "/setup", "/accounts", "/fragments/", "/q/");

    private final PublicAddress address;

    RobotsResource(PublicAddress address) {
        this.address = address;
    }

    @GET
    public RestResponse<String> get() {
        var closed = CLOSED.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
        return ResponseBuilder.ok("User-agent: *\n" + closed + "\nSitemap: " + address.of("/sitemap.xml") + "\n")
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
