package blog.galley.account.signin;

import java.util.Optional;

import blog.galley.account.Token;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/**
 * Carries the token of a sign-in. Over https the prefix of its name keeps other hosts and plain http from setting it:
 * <a href="https://www.rfc-editor.org/rfc/rfc6265.html">RFC 6265bis</a>, {@code __Host-}.
 */
public final class SignInCookie {

    private static final String PLAIN = "galley";
    private static final String SECURE = "__Host-galley";

    /** In seconds, the longest that browsers keep a cookie. The database decides when the sign-in ends. */
    private static final int LONGEST = 400 * 24 * 60 * 60;

    private SignInCookie() {
    }

    public static Optional<Token> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request))).map(Cookie::getValue).map(Token::new);
    }

    public static NewCookie carrying(Token token, HttpServerRequest request) {
        return cookie(token.text(), LONGEST, request);
    }

    static NewCookie gone(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    private static NewCookie cookie(String value, int seconds, HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String name(HttpServerRequest request) {
        return isSecure(request) ? SECURE : PLAIN;
    }

    /** Behind a proxy this is the browser's scheme once quarkus.http.proxy.proxy-address-forwarding is set. */
    private static boolean isSecure(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
