package blog.galley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import blog.galley.account.signin.Throttle.Limit;
import blog.galley.support.Blog;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThrottleTest {

    private static final Instant NOON = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit ADDRESS = new Limit("network 192.0.2.7", 3, HOUR);
    private static final Limit NAME = new Limit("name ada", 5, HOUR);

    @Inject
    Throttle throttle;

    @BeforeEach
    void forgetEverything() {
        Blog.sql("delete from sign_in_attempt");
    }

    @Test
    void afterTheLastAttemptOneWaitsForTheFirstToBeForgotten() {
        for (int minute = 0; minute < 3; minute++) {
            assertThat(admit(minute, ADDRESS).delay()).isEmpty();
        }

        assertThat(admit(10, ADDRESS).delay()).contains(Duration.ofMinutes(50));
        assertThat(admit(59, ADDRESS).delay()).as("refusals do not prolong it").contains(Duration.ofMinutes(1));
        assertThat(admit(60, ADDRESS).delay()).isEmpty();
        assertThat(admit(60, ADDRESS).delay()).contains(Duration.ofMinutes(1));
    }

    @Test
    void whatSucceedsIsForgotten() {
        for (int i = 0; i < 10; i++) {
            var admission = admit(0, ADDRESS);
            assertThat(admission.delay()).isEmpty();
            throttle.forget(admission.attempts());
        }
    }

    @Test
    void anAddressThatIsRefusedDoesNotUseUpTheName() {
        for (int i = 0; i < 20; i++) {
            admit(0, ADDRESS, NAME);
        }

        assertThat(admit(0, new Limit("network 198.51.100.1", 3, HOUR), NAME).delay()).isEmpty();
    }

    @Test
    void manyAddressesTogetherUseUpTheName() {
        for (int i = 0; i < 5; i++) {
            assertThat(admit(0, new Limit("network " + i, 3, HOUR), NAME).delay()).isEmpty();
        }

        assertThat(admit(0, new Limit("network 5", 3, HOUR), NAME).delay()).isPresent();
    }

    @Test
    void whereOneWayIsClosedAnotherMayBeOpen() {
        var other = new Limit("newcomers ada", 1, Duration.ofMinutes(2));
        for (int i = 0; i < 3; i++) {
            assertThat(lanes(ADDRESS, other).delay()).isEmpty();
        }

        assertThat(lanes(ADDRESS, other).delay()).as("by the other").isEmpty();
        assertThat(lanes(ADDRESS, other).delay()).as("until the first that opens").contains(Duration.ofMinutes(2));
    }

    private Throttle.Admission lanes(Limit one, Limit other) {
        return throttle.admit(List.of(List.of(one), List.of(other)), NOON);
    }

    @Test
    void ofManyAtOnceNoMoreGetThroughThanTheLimitSays() throws Exception {
        var threads = Executors.newFixedThreadPool(12);
        try {
            Callable<Throttle.Admission> attempt = () -> admit(0, ADDRESS);
            long through = 0;
            for (var admission : threads.invokeAll(Stream.generate(() -> attempt).limit(24).toList())) {
                through += admission.get().delay().isEmpty() ? 1 : 0;
            }
            assertThat(through).isLessThanOrEqualTo(3);
        } finally {
            threads.shutdown();
        }
    }

    private Throttle.Admission admit(int minute, Limit... limits) {
        return throttle.admit(List.of(List.of(limits)), NOON.plus(Duration.ofMinutes(minute)));
    }
}
