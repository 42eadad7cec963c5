package blog.galley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import blog.galley.site.Site;
import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** An author whose clock says something else than the blog's. */
@QuarkusTest
class AuthorsClockTest extends EditorJourney {

    private static final ZoneId THERE = ZoneId.systemDefault();
    private static final ZoneId HERE = ZoneId.of("Asia/Kathmandu"); // 5:45 ahead of UTC
    private static final String CLOCK = "\\d\\d:\\d\\d";

    @Override
    Browser.NewContextOptions options() {
        return super.options().setTimezoneId(HERE.getId());
    }

    @Test
    void isToldTimesByBothClocks() {
        write("one");
        var both = Pattern.compile("Saved (" + CLOCK + ") \\((" + CLOCK + ") in " + Site.name(THERE) + "\\) .*", Pattern.DOTALL);
        assertThat(page.locator(".saved")).hasText(both);
        type(page, "zero ");
        saved();
        assertThat(page.locator(".saved")).hasText(both);

        page.locator("#Details > summary").click();
        page.locator("#Date").fill("2999-03-15T06:00");
        page.locator("#Title").click();
        saved();
        var date = ZonedDateTime.of(2999, 3, 15, 6, 0, 0, 0, THERE).withZoneSameInstant(HERE);
        assertThat(page.locator("#DateHint"))
                .containsText("06:00 there is " + DateTimeFormatter.ofPattern("HH:mm").format(date) + " by your clock.");
        page.locator("#Publish").click();
        assertThat(page.locator("#PublishLabel")).hasText("Scheduled");
        assertThat(page.locator("#Announcer")).containsText("Scheduled for");
        assertThat(page.locator("#Status .status")).hasText("Scheduled for %s (15 March 2999, 06:00 in %s)"
                .formatted(DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH).format(date), Site.name(THERE)));

        page.navigate("/editor");
        assertThat(page.locator(".desk-table local-time").first()).containsText("15 March 2999 at");
    }
}
