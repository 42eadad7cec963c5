package blog.galley.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Limits guessing of passwords across all nodes. An attempt is committed before attempts are counted, and counted before the password is
 * checked, so that of many at once no more get through than the limit says.
 */
@ApplicationScoped
public class Throttle implements PanacheRepository<SignInAttempt> {

    /**
     * @param who    what is counted, such as a network or a name
     * @param most   how many attempts within the window
     */
    record Limit(String who, int most, Duration window) {
    }

    /**
     * @param attempts ids of the attempts that were counted
     * @param delay    how long to wait; empty if the attempt may be made
     */
    record Admission(List<Long> attempts, Optional<Duration> delay) {
    }

    /** Tries the lanes in their order, and takes the first whose limits all hold. If none does, the delay is the shortest of theirs. */
    Admission admit(List<List<Limit>> lanes, Instant now) {
        var refusals = new ArrayList<Admission>();
        for (var limits : lanes) {
            var admission = enter(limits, now);
            if (admission.delay().isEmpty()) {
                return admission;
            }
            refusals.add(admission);
        }
        return Collections.min(refusals, Comparator.comparing(refusal -> refusal.delay().orElseThrow()));
    }

    /** Stops at the first limit that is reached, so that what a network is refused does not count against the name. */
    private Admission enter(List<Limit> limits, Instant now) {
        var attempts = new ArrayList<Long>();
        for (var limit : limits) {
            attempts.add(QuarkusTransaction.requiringNew().call(() -> record(limit, now)));
            var delay = QuarkusTransaction.requiringNew().call(() -> delay(limit, now));
            if (delay.isPresent()) {
                forget(attempts); // what is refused was no guess, and must not make the wait longer
                return new Admission(List.of(), delay);
            }
        }
        return new Admission(attempts, Optional.empty());
    }

    private long record(Limit limit, Instant now) {
        delete("who = ?1 and at <= ?2", limit.who(), now.minus(limit.window()));
        delete("at <= ?1", now.minus(Duration.ofDays(1)));
        var attempt = new SignInAttempt(limit.who(), now);
        persist(attempt);
        return attempt.id();
    }

    private Optional<Duration> delay(Limit limit, Instant now) {
        return find("who = ?1 and at > ?2 order by at desc, id desc", limit.who(), now.minus(limit.window()))
                .range(limit.most(), limit.most())
                .firstResultOptional()
                .map(oneTooMany -> Duration.between(now, oneTooMany.at().plus(limit.window())));
    }

    /** Takes attempts back that turned out to be no guesses. */
    void forget(List<Long> attempts) {
        QuarkusTransaction.requiringNew().run(() -> delete("id in ?1", attempts));
    }
}
