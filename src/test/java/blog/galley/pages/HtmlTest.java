package blog.galley.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import blog.galley.account.setup.SetupLetter;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything that a browser gets is valid HTML, and everything is in the list. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HtmlTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    @Order(1)
    @TestFactory
    Stream<DynamicTest> everythingIsValid() {
        return new Visits(FullBlog.make()).everything().stream().map(visit -> dynamicTest(visit.name(), () -> isValid(visit)));
    }

    @Order(2)
    @Test
    void alsoTheFirstPageOfANewBlog() {
        Cast.leave();
        try {
            Visits.setup(SetupLetter.token()).forEach(HtmlTest::isValid);
        } finally {
            Cast.leave();
            Cast.arrive();
        }
    }

    private static void isValid(Visit visit) {
        var answer = visit.ask();
        var html = answer.asString();

        assertThat(answer.statusCode()).as(html).isEqualTo(visit.status());
        assertThat(answer.contentType()).startsWith("text/html");
        if (visit.who().isEmpty() && visit.inside().isEmpty() && !visit.path().startsWith("/fragments/")) {
            assertThat(Jsoup.parse(html).select("h1:not(.prose h1)")).hasSize(1);
        }
        if (visit.inside().isEmpty() && !Jsoup.parse(html).select("body:has([hx-get], [hx-post])").isEmpty()) {
            assertThat(Jsoup.parse(html).select("head:has(meta[name=htmx-config]) script[src*=/fragments-]")).as("what fetches its parts")
                    .hasSize(1);
        }
        assertThat(CHECKER.complaints(document(html, visit.inside()))).as(visit.path()).isEmpty();
    }

    /** Add what is missing to {@link Visits}. */
    @Order(3)
    @Test
    void everyMethodThatAnswersHtmlIsInTheList() {
        assertThat(Seen.answeringHtml()).contains("PostResource.show", "DraftResource.save");
        assertThat(Seen.missing()).isEmpty();
    }

    // htmx takes a title along that stands before a fragment.
    private static String document(String html, String inside) {
        if (inside.isEmpty()) {
            return html;
        }
        var fragment = html.strip();
        int body = fragment.startsWith("<title>") ? fragment.indexOf("</title>") + "</title>".length() : 0;
        var title = body == 0 ? "<title>Fragment</title>" : fragment.substring(0, body);
        return "<!doctype html><html lang=\"en\"><head>" + title + "</head><body><" + inside + ">\n" + fragment.substring(body) + "\n</"
                + inside.split(" ")[0] + "></body></html>";
    }
}
