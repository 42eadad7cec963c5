package blog.galley.account.signin;

import java.time.Duration;
import java.time.Instant;

import blog.galley.account.Account;
import blog.galley.account.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A signed-in browser. */
@Entity
class SignIn {

    static final Duration IDLE = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(90);

    @Id
    private String tokenHash;
    @ManyToOne(fetch = FetchType.EAGER) // who asks for one wants to know whose it is
    private Account account;
    private Instant beganAt;
    private Instant expiresAt;

    protected SignIn() {
    }

    SignIn(Token token, Account account, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.beganAt = now;
        this.expiresAt = endAfterUse(now);
    }

    /** A while after it was used last, and some day also if it is used every day. */
    Instant endAfterUse(Instant use) {
        var idle = use.plus(IDLE);
        var longest = beganAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    Account account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
