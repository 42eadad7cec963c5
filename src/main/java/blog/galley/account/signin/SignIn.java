package blog.galley.account.signin;

import java.time.Duration;
import java.time.Instant;

import blog.galley.account.Account;
import blog.galley.account.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A browser that is signed in to an account. */
@Entity
class SignIn {

    static final Duration IDLE = Duration.ofDays(30);
    static final Duration LONGEST = Duration.ofDays(90);

    @Id
    private String tokenHash;
    @ManyToOne(fetch = FetchType.EAGER) // whoever loads one needs its account
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

    /** When it ends if it was used last at this time: {@link #IDLE} later, and at the latest {@link #LONGEST} after it began. */
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
