package blog.galley.web;

import static blog.galley.support.Blog.page;
import static blog.galley.support.Blog.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SameOriginTest {

    private final SameOrigin rule = new SameOrigin(Optional.of("https://blog.example/"));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // Sec-Fetch-Site, Origin, Host, allowed
        "same-origin, -, internal:8080, true",
        "none, -, internal:8080, true",
        "same-origin, https://evil.example, internal:8080, true", // a page cannot forge the first
        "same-site, https://blog.example, internal:8080, false",
        "cross-site, -, internal:8080, false",
        "cross-site, https://blog.example, blog.example, false",
        "'', -, internal:8080, false",
        "-, -, internal:8080, true",
        "-, http://internal:8080, internal:8080, true",
        "-, HTTP://Internal:8080, internal:8080, true",
        "-, https://blog.example, internal:8080, true",
        "-, http://blog.example, internal:8080, false",
        "-, https://blog.example.evil.example, internal:8080, false",
        "-, http://internal:8081, internal:8080, false",
        "-, http://internal, internal:8080, false",
        "-, null, internal:8080, false",
        "-, 'not an address', internal:8080, false",
        "-, '', internal:8080, false",
    })
    void onlyOurOwnPagesChangeAnything(String site, String origin, String host, boolean allowed) {
        assertThat(rule.allows(site, origin, host)).isEqualTo(allowed);
    }

    @Test
    void anotherSitesFormIsRefusedOnAnyRoute() {
        for (var path : new String[]{"/login", "/logout", "/editor", "/nowhere"}) {
            var response = submit(Cast.author().header("Sec-Fetch-Site", "cross-site"), path);
            assertThat(response.statusCode()).as(path).isEqualTo(403);
            assertThat(page(response).select("main").text()).contains("another site");
        }
        assertThat(submit(Cast.author().header("Origin", "https://evil.example"), "/logout").statusCode()).isEqualTo(403);
        assertThat(Cast.author().get("/editor").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aLinkFromAnotherSiteIsFollowed() {
        assertThat(Cast.reader().header("Sec-Fetch-Site", "cross-site").get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void htmxHearsOfItInALine() {
        var response = submit(Cast.author().header("Sec-Fetch-Site", "cross-site").header("HX-Request", "true"), "/logout");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(page(response).select("main")).isEmpty();
    }
}
