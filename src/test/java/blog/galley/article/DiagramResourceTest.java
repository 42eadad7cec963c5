package blog.galley.article;

import static blog.galley.support.Blog.page;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import blog.galley.support.Blog;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiagramResourceTest {

    @Test
    void onlyThePageThatDrawsMayHaveInlineStylesAndOnlyOurPagesMayFrameIt() {
        var response = get("/fragments/diagrams");

        assertThat(response.headers().getValues("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'none'", "script-src 'self'", "style-src 'unsafe-inline'", "frame-ancestors 'self'");
        assertThat(response.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(response.cookies()).isEmpty();
        assertThat(page(response).select("script[src*=/diagram-]")).hasSize(1);
        assertThat(page(response).body().children()).isEmpty();
    }

    @Test
    void noOtherPageMayHaveThem() {
        Blog.empty();
        assertThat(get("/").header("Content-Security-Policy")).doesNotContain("unsafe").contains("frame-ancestors 'none'");
    }
}
