package blog.galley.account.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go after signing in: a path here, whatever a link to the sign-in page says. */
public final class NextPath {

    public static final String DEFAULT = "/editor";

    private NextPath() {
    }

    static String of(Optional<String> asked) {
        return asked.flatMap(NextPath::local).orElse(DEFAULT);
    }

    // URI refuses backslashes and control characters, which browsers read as slashes and as nothing.
    private static Optional<String> local(String asked) {
        try {
            return asked.startsWith("/") && !asked.startsWith("//")
                    ? Optional.of(new URI(asked).toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
