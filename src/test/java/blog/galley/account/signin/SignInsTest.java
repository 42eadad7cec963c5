package blog.galley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.account.Token;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void theCastComesBack() {
        Cast.arrive(); // with cookies of its own
    }

    @BeforeEach
    void findTheAuthor() {
        Cast.arrive();
        account = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.AUTHOR)).orElseThrow();
    }

    @Test
    void aSignInLastsThirtyDaysFromItsLastUse() {
        var token = begin(Optional.empty(), NOW);

        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(29)))).isPresent();
        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(58)))).isPresent();
        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(89)))).isEmpty();
    }

    @Test
    void afterNinetyDaysItEndsHoweverOftenItIsUsed() {
        var token = begin(Optional.empty(), NOW);

        for (int day = 1; day < 90; day++) {
            assertThat(signIns.account(token, NOW.plus(Duration.ofDays(day)))).as("day %d", day).isPresent();
        }
        assertThat(signIns.holder(token, NOW.plus(Duration.ofDays(90)).plusSeconds(1))).isEmpty();
        assertThat(signIns.account(token, NOW.plus(Duration.ofDays(91)))).isEmpty();
    }

    @Test
    void inItsLastMonthUseWritesNothing() {
        var token = begin(Optional.empty(), NOW);
        Blog.sql(
                "update sign_in set began_at = began_at - interval '70 days', expires_at = expires_at - interval '10 days' where "
                        + "token_hash = '" + token.hash() + "'");

        var end = QuarkusTransaction.requiringNew().call(() -> signIns.findById(token.hash()).expiresAt());
        signIns.account(token, NOW.plus(Duration.ofDays(5)));
        assertThat(QuarkusTransaction.requiringNew().call(() -> signIns.findById(token.hash()).expiresAt())).isEqualTo(end);
    }

    @Test
    void endingAllEndsThoseOfThatAccountAlone() {
        var one = begin(Optional.empty(), NOW);
        var two = begin(Optional.empty(), NOW);
        var others = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.OTHER_AUTHOR)).orElseThrow();
        var untouched = signIns.begin(others, Optional.empty(), NOW).orElseThrow();

        signIns.endAll(account);

        assertThat(signIns.account(one, NOW)).isEmpty();
        assertThat(signIns.account(two, NOW)).isEmpty();
        assertThat(signIns.knew(one, Cast.AUTHOR)).as("a lost device is no known one").isFalse();
        assertThat(signIns.account(untouched, NOW)).isPresent();
    }

    @Test
    void aPasswordThatWasChangedMeanwhileOpensNothing() {
        var before = QuarkusTransaction.requiringNew().call(() -> accounts.named(Cast.AUTHOR)).orElseThrow();
        var former = before.passwordHash();
        try {
            assertThat(signIns.beginAnew(before, "another", NOW)).isPresent();
            assertThat(signIns.begin(before, Optional.empty(), NOW)).as("it was looked at before").isEmpty();
            assertThat(signIns.beginAnew(before, "a third", NOW)).isEmpty();
        } finally {
            Blog.sql("update account set password_hash = '" + former + "' where name = '" + Cast.AUTHOR + "'");
        }
    }

    @Test
    void usingItWritesAtMostOnceAnHour() {
        var token = begin(Optional.empty(), NOW);

        signIns.account(token, NOW.plus(Duration.ofMinutes(59)));
        assertThat(end(token)).isEqualTo(end(NOW));
        signIns.account(token, NOW.plus(Duration.ofMinutes(61)));
        assertThat(end(token)).isEqualTo(end(NOW.plus(Duration.ofMinutes(61))));
    }

    @Test
    void signingInAgainReplacesTheTokenAndEndsTheOldOne() {
        var former = begin(Optional.empty(), NOW);
        var token = begin(Optional.of(former), NOW);

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
        var token = begin(Optional.empty(), NOW.minus(Duration.ofDays(40)));

        assertThat(signIns.account(token, NOW)).isEmpty();
        assertThat(signIns.knew(token, Cast.AUTHOR)).isTrue();
        assertThat(signIns.knew(token, Cast.ADMIN)).isFalse();
    }

    private Token begin(Optional<Token> former, Instant now) {
        return signIns.begin(account, former, now).orElseThrow();
    }

    private Instant end(Token token) {
        var end = QuarkusTransaction.requiringNew().call(() -> signIns.findById(token.hash()).expiresAt());
        return end(end.minus(SignIn.IDLE));
    }

    // PostgreSQL keeps microseconds.
    private static Instant end(Instant use) {
        return use.plus(SignIn.IDLE).truncatedTo(ChronoUnit.MILLIS);
    }
}
