package blog.galley.account.setup;

import java.time.Instant;

import io.quarkus.arc.Arc;

/** What the server's log says to whoever makes the first account. */
public final class SetupLetter {

    private SetupLetter() {
    }

    public static String token() {
        return Arc.container().instance(SetupLinks.class).get().issue(Instant.now()).text();
    }
}
