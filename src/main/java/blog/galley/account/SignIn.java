package blog.galley.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A signed-in browser. */
@Entity
class SignIn {

    @Id
    private String tokenHash;
    @ManyToOne(fetch = FetchType.EAGER) // who asks for one wants to know whose it is
    private Account account;
    private Instant expiresAt;

    protected SignIn() {
    }

    SignIn(Token token, Account account, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.account = account;
        this.expiresAt = expiresAt;
    }

    Account account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
