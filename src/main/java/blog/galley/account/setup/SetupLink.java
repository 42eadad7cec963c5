package blog.galley.account.setup;

import java.time.Instant;

import blog.galley.account.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lets whoever has its token make the first account. Each node that starts without accounts logs one of its own. */
@Entity
class SetupLink {

    @Id
    private String tokenHash;
    private Instant createdAt;

    protected SetupLink() {
    }

    SetupLink(Token token, Instant now) {
        this.tokenHash = token.hash();
        this.createdAt = now;
    }
}
