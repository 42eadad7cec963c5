package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInsTest {

    private static final Instant NOW = Instant.now();

    @Inject
    SignIns signIns;
    @Inject
    Accounts accounts;

    Account account;

    @BeforeEach
    void findTheAuthor() {
        account = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.AUTHOR)).orElseThrow();
    }

    @Test
    void aSignInLastsThirtyDaysFromItsLastUse() {
        var token = signIns.begin(account, Optional.empty(), NOW);

        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(29)))).isPresent();
        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(58)))).isPresent();
        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(89)))).isEmpty();
    }

    @Test
    void usingItWritesAtMostOnceAnHour() {
        var token = signIns.begin(account, Optional.empty(), NOW);

        signIns.account(token, NOW.plus(Duration.ofMinutes(59)));
        assertThat(end(token)).isEqualTo(end(NOW));
        signIns.account(token, NOW.plus(Duration.ofMinutes(61)));
        assertThat(end(token)).isEqualTo(end(NOW.plus(Duration.ofMinutes(61))));
    }

    @Test
    void signingInAgainReplacesTheTokenAndEndsTheOldOne() {
        var former = signIns.begin(account, Optional.empty(), NOW);
        var token = signIns.begin(account, Optional.of(former), NOW);

        assertThat(token).isNotEqualTo(former);
        assertThat(signIns.account(former, NOW)).isEmpty();
        assertThat(signIns.account(token, NOW)).isPresent();
    }

    @Test
    void aTokenThatWasNeverIssuedIsNobodys() {
        assertThat(signIns.account(Token.random(), NOW)).isEmpty();
        assertThat(signIns.account(new Token(""), NOW)).isEmpty();
    }

    @Test
    void anExpiredBrowserIsStillKnownUnderItsNameAlone() {
        var token = signIns.begin(account, Optional.empty(), NOW.minus(Duration.ofDays(40)));

        assertThat(signIns.account(token, NOW)).isEmpty();
        assertThat(signIns.knew(token, Cast.AUTHOR)).isTrue();
        assertThat(signIns.knew(token, Cast.ADMIN)).isFalse();
    }

    private Instant end(Token token) {
        var end = QuarkusTransaction.requiringNew().call(() -> signIns.findById(token.hash()).expiresAt());
        return end(end.minus(SignIns.IDLE));
    }

    // PostgreSQL keeps microseconds.
    private static Instant end(Instant use) {
        return use.plus(SignIns.IDLE).truncatedTo(ChronoUnit.MILLIS);
    }
}
