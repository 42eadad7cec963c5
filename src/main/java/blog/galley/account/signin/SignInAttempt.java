package blog.galley.account.signin;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * An attempt to sign in that goes on or has failed, counted for one limit of the {@link Throttle}. Its {@code who} is what that limit
 * counts by, such as a network.
 */
@Entity
class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String who;
    private Instant at;

    protected SignInAttempt() {
    }

    SignInAttempt(String who, Instant at) {
        this.who = who;
        this.at = at;
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }
}
