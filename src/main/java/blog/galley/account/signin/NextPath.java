package blog.galley.account.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go after signing in: a path of this blog only, or links to the sign-in page could lead people elsewhere. */
public final class NextPath {

    public static final String DEFAULT = "/editor";

    private NextPath() {
    }

    static String of(Optional<String> asked) {
        return asked.flatMap(NextPath::local).orElse(DEFAULT);
    }

    /** URI refuses backslashes and control characters. Browsers read the former as slashes and drop the latter. */
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
