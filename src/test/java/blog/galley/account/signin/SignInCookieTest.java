package blog.galley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;

import blog.galley.account.Token;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.junit.jupiter.api.Test;

class SignInCookieTest {

    @Test
    void overHttpsItIsBoundToTheHost() {
        var cookie = SignInCookie.carrying(new Token("t"), request("https", Map.of()));

        assertThat(cookie.getName()).isEqualTo("__Host-galley");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(SameSite.LAX);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void overPlainHttpItHasAPlainName() {
        var cookie = SignInCookie.carrying(new Token("t"), request("http", Map.of()));

        assertThat(cookie.getName()).isEqualTo("galley");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void overHttpsAPlainOneIsNotBelieved() {
        var cookies = Map.of("galley", "planted", "__Host-galley", "real");

        assertThat(SignInCookie.read(request("https", cookies))).contains(new Token("real"));
        assertThat(SignInCookie.read(request("https", Map.of("galley", "planted")))).isEmpty();
    }

    private static HttpServerRequest request(String scheme, Map<String, String> cookies) {
        return (HttpServerRequest) Proxy.newProxyInstance(SignInCookieTest.class.getClassLoader(),
                new Class<?>[]{HttpServerRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "scheme" -> scheme;
                    case "getCookie" -> cookies.containsKey(arguments[0])
                            ? Cookie.cookie((String) arguments[0], cookies.get(arguments[0]))
                            : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
