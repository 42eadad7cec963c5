package blog.galley.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import blog.galley.account.Account;
import blog.galley.account.AccountName;
import blog.galley.account.Accounts;
import blog.galley.account.Token;
import blog.galley.account.password.Password;
import blog.galley.account.password.PasswordQueue;
import blog.galley.account.password.PasswordQueue.Full;
import blog.galley.account.signin.Throttle.Admission;
import blog.galley.account.signin.Throttle.Limit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Signs in by name and password. A refusal never tells which of the two was wrong. */
@Singleton
public class Authenticator {

    /**
     * With a token: signed in. With none of the three: name and password do not match.
     *
     * @param delay how long to wait, since too much was tried
     * @param full  whether too many sign in at the moment, so that nothing was looked at
     */
    public record Answer(Optional<Token> token, Optional<Duration> delay, boolean full) {
        static final Answer WRONG = new Answer(Optional.empty(), Optional.empty(), false);
        static final Answer FULL = new Answer(Optional.empty(), Optional.empty(), true);

        static Answer welcome(Token token) {
            return new Answer(Optional.of(token), Optional.empty(), false);
        }

        static Answer later(Duration delay) {
            return new Answer(Optional.empty(), Optional.of(delay), false);
        }
    }

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final Accounts accounts;
    private final SignIns signIns;
    private final Throttle throttle;
    private final PasswordQueue queue;

    Authenticator(Accounts accounts, SignIns signIns, Throttle throttle, PasswordQueue queue) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.throttle = throttle;
        this.queue = queue;
    }

    /** Without a transaction around it all: verifying a password takes a good part of a second and needs no connection. */
    Uni<Answer> ask(String name, String password, Visitor visitor, Instant now) {
        boolean known = isKnown(name, visitor);
        if (queue.isFull(known)) {
            return Uni.createFrom().item(Answer.FULL);
        }
        var admission = throttle.admit(lanes(name, visitor, known), now);
        if (admission.delay().isPresent()) {
            return Uni.createFrom().item(Answer.later(admission.delay().get()));
        }
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.named(name));
        return queued(known, admission, () -> Password.opens(password, account) ? account : Optional.<Account>empty(),
                opened -> signIns.begin(opened, visitor.token(), now));
    }

    /** Changes the password of a signed-in account that gives the current one. Every other sign-in of it ends. */
    public Uni<Answer> change(Account account, String former, String wanted, Visitor visitor, Instant now) {
        var admission = throttle.admit(lanes(account.name(), visitor, true), now);
        if (admission.delay().isPresent()) {
            return Uni.createFrom().item(Answer.later(admission.delay().get()));
        }
        return queued(true, admission, () -> Password.opens(former, Optional.of(account))
                ? Optional.of(Password.hash(wanted))
                : Optional.<String>empty(),
                hash -> signIns.beginAnew(account, hash, now));
    }

    /** Attempts are not counted if the password was right, or if none was looked at since too many waited. */
    private <T> Uni<Answer> queued(boolean known, Admission admission, Supplier<Optional<T>> slow, Function<T, Optional<Token>> begin) {
        return queue.of(known, slow)
                .map(opened -> opened.flatMap(begin).map(token -> {
                    throttle.forget(admission.attempts());
                    return Answer.welcome(token);
                }).orElse(Answer.WRONG))
                .onFailure(Full.class).recoverWithItem(() -> {
                    throttle.forget(admission.attempts());
                    return Answer.FULL;
                });
    }

    private boolean isKnown(String name, Visitor visitor) {
        return visitor.token().filter(token -> signIns.knew(token, name)).isPresent();
    }

    /**
     * The limits of each way in; an attempt needs one way whose limits all hold. One network may try less (80 an hour) than a name
     * allows (100), so it cannot lock the owner out alone. Many networks can; then two ways are left to the owner. A browser that was
     * signed in before has attempts of its own, as with
     * <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">device cookies</a>. And some
     * attempts are kept for neighbourhoods that have not tried this name today: an attacker with a few networks has none of them, and
     * one with thousands gets some 90 attempts an hour more.
     */
    private static List<List<Limit>> lanes(String name, Visitor visitor, boolean known) {
        if (known) {
            return List.of(List.of(new Limit("browser " + visitor.token().orElseThrow().hash(), 10, QUARTER)));
        }
        var network = new Limit("network " + visitor.network(), 20, QUARTER);
        var key = key(name);
        return List.of(
                List.of(network, new Limit("name " + key, 100, HOUR)),
                List.of(network, new Limit("newcomer " + visitor.neighbourhood() + " " + key, 3, DAY),
                        new Limit("newcomers " + key, 3, TWO_MINUTES)));
    }

    /** The name, cut: a stranger may send a very long one. */
    private static String key(String name) {
        var tidy = AccountName.tidy(name).toLowerCase(Locale.ROOT);
        return tidy.substring(0, Math.min(tidy.length(), 2 * AccountName.LONGEST));
    }
}
