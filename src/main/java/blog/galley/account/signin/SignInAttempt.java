package blog.galley.account.signin;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody tries to sign in, or has tried in vain. */
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
