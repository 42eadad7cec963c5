package blog.galley.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import blog.galley.account.Throttle.Limit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Lets in who knows a name and its password, and tells nobody which of the two was wrong. */
@Singleton
class Doorkeeper {

    /** With a token: welcome. With a delay: come back after it. With neither: wrong. */
    record Answer(Optional<Token> token, Optional<Duration> delay) {
    }

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Accounts accounts;
    private final SignIns signIns;
    private final Throttle throttle;

    Doorkeeper(Accounts accounts, SignIns signIns, Throttle throttle) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.throttle = throttle;
    }

    // No transaction around it all: verifying takes a good part of a second and needs no connection.
    Answer ask(String name, String password, Visitor visitor, Instant now) {
        var admission = throttle.admit(limits(name, visitor), now);
        if (admission.delay().isPresent()) {
            return new Answer(Optional.empty(), admission.delay());
        }
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.named(name));
        if (!Password.opens(password, account)) {
            return new Answer(Optional.empty(), Optional.empty());
        }
        throttle.forget(admission.attempts());
        return new Answer(Optional.of(signIns.begin(account.get(), visitor.token(), now)), Optional.empty());
    }

    /**
     * One network alone (80 an hour) cannot use up a name's attempts (100), so it locks nobody out. Many together can,
     * while it lasts; then the browser the author wrote in before still has attempts of its own, as with
     * <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">device cookies</a>.
     */
    private List<Limit> limits(String name, Visitor visitor) {
        return visitor.token()
                .filter(token -> signIns.knew(token, name))
                .map(token -> List.of(new Limit("browser " + token.hash(), 10, QUARTER)))
                .orElseGet(() -> List.of(
                        new Limit("network " + visitor.network(), 20, QUARTER),
                        new Limit("name " + key(name), 100, HOUR)));
    }

    // Typed by a stranger, so possibly megabytes.
    private static String key(String name) {
        var tidy = AccountName.tidy(name).toLowerCase(Locale.ROOT);
        return tidy.substring(0, Math.min(tidy.length(), 2 * AccountName.LONGEST));
    }
}
