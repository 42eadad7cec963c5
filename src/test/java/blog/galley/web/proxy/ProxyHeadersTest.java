package blog.galley.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import blog.galley.web.proxy.ForwardedRequest.Told;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyHeadersTest {

    private static final String PROXY = "192.0.2.1";
    private static final List<String> TRUSTED = List.of(PROXY, " 198.51.100.0/24", "2001:db8:5::/48");
    private static final ProxyHeaders HERE = new ProxyHeaders(true, true, Optional.of(TRUSTED));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "203.0.113.9 | 203.0.113.9",
        "1.1.1.1, 203.0.113.9 | 203.0.113.9",
        "1.1.1.1, 203.0.113.9, 198.51.100.7, 192.0.2.1 | 203.0.113.9",
        "1.1.1.1,203.0.113.9:4711 | 203.0.113.9",
        "2001:db8::1 | 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:4711 | 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1] | 2001:db8:0:0:0:0:0:1",
        "9.9.9.9, 2001:db8:5::9 | 9.9.9.9",
        "::ffff:203.0.113.9 | 203.0.113.9",
        "1.1.1.1, ::ffff:198.51.100.7 | 1.1.1.1",
        "fe80::1%eth0 | fe80:0:0:0:0:0:0:1",
        "unknown, 198.51.100.7 | 198.51.100.7",
        "1.1.1.1, unknown, 198.51.100.7 | 198.51.100.7",
        "1.1.1.1, _hidden, 198.51.100.7 | 198.51.100.7",
        "198.51.100.8, 198.51.100.7 | 198.51.100.8",
        "1.1.1.1,, 203.0.113.9, | 203.0.113.9"})
    void theRightMostThatIsNoTrustedProxyCounts(String sent, String counts) {
        assertThat(told("X-Forwarded-For", sent).client()).contains(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "", " ", ",", ",,,", "1.1.1.1, unknown", "1.1.1.1, 999.1.1.1", "[", "[]", "[]:1", ":",
        "::::", "[2001:db8::1", "localhost", "example.com", "1.1.1.1, <script>",
        "\"1.1.1.1\"", "1.1.1", "0x7f.1", "1.1.1.1.1", "한글"})
    void whereNothingCanBeReadTheProxyItselfCounts(String sent) {
        assertThat(told("X-Forwarded-For", sent).client()).isEmpty();
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(told("X-Forwarded-For", "1.1.1.1", "X-Forwarded-For", "203.0.113.9", "x-forwarded-for", "198.51.100.7").client())
                .contains("203.0.113.9");
    }

    @Test
    void tenThousandHopsAreRead() {
        assertThat(told("X-Forwarded-For", "1.1.1.1, " + String.join(",", Collections.nCopies(10_000, "198.51.100.7"))).client())
                .contains("1.1.1.1");
        assertThat(told("X-Forwarded-For", "1".repeat(100_000))).isEqualTo(Told.NOTHING);
        assertThat(told("Forwarded", "a=\"".repeat(30_000))).isEqualTo(Told.NOTHING);
        assertThat(told("Forwarded", "for".repeat(30_000))).isEqualTo(Told.NOTHING);
        assertThat(told("Forwarded", "for=1.1.1.1," + "by=198.51.100.7,".repeat(30_000)).client()).contains("1.1.1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.5", "192.0.2.2", "2001:db8:6::1", "127.0.0.1"})
    void aStrangerSaysNothingOfTheWay(String stranger) {
        var headers = headers("X-Forwarded-For", "1.1.1.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Port", "1",
                "X-Forwarded-Ssl", "on", "X-Forwarded-Prefix", "/x", "Forwarded", "for=1.1.1.1;host=evil.example", "Host", "blog.example");

        assertThat(HERE.take(headers, peer(stranger))).isEqualTo(Told.NOTHING);
        assertThat(headers.names()).containsExactly("Host");
    }

    @Test
    void whatHasBeenReadIsNotReadAgain() {
        var headers = headers("X-Forwarded-For", "203.0.113.9", "Host", "blog.example");
        HERE.take(headers, peer(PROXY));

        assertThat(HERE.take(headers, peer(PROXY))).isEqualTo(Told.NOTHING);
        assertThat(headers.names()).containsExactly("Host");
    }

    @Test
    void schemeAndHostAreThoseOfTheClientThatCounts() {
        var told = told("X-Forwarded-For", "1.1.1.1, 203.0.113.9, 198.51.100.7", "X-Forwarded-Proto", "http, https, http",
                "X-Forwarded-Host", "evil.example, blog.example:8443, inside");

        assertThat(told.scheme()).contains("https");
        assertThat(told.authority()).contains("blog.example:8443");
    }

    @Test
    void theHostIsTheRequestsOwnUnlessTheOwnerSaysOtherwise() {
        var headers = new ProxyHeaders(true, false, Optional.of(TRUSTED));

        assertThat(headers.take(headers("X-Forwarded-Host", "evil.example"), peer(PROXY))).isEqualTo(Told.NOTHING);
    }

    @Test
    void aProxyNeedSayNoMoreThanTheScheme() {
        assertThat(told("X-Forwarded-Proto", "HTTPS").scheme()).contains("https");
        assertThat(told("X-Forwarded-Proto", "http, https").scheme()).contains("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a@b", "", "[", "a:b", "a:123456", "\u00e4"})
    void whatIsNoSchemeOrHostIsLeftOut(String odd) {
        assertThat(told("X-Forwarded-Proto", odd, "X-Forwarded-Host", odd)).isEqualTo(Told.NOTHING);
    }

    @Test
    void forwardedCountsWhereThereIsNothingElse() {
        var told = told("Forwarded",
                "for=1.1.1.1;proto=http;host=evil.example, For=\"[2001:db8::1]:4711\";Proto=https;host=\"blog.example\"", "Forwarded",
                "for=198.51.100.7;proto=http;host=inside");

        assertThat(told).isEqualTo(new Told(Optional.of("2001:db8:0:0:0:0:0:1"), Optional.of("https"), Optional.of("blog.example")));
        assertThat(told("Forwarded", "for=unknown;proto=https"))
                .isEqualTo(new Told(Optional.empty(), Optional.of("https"), Optional.empty()));
        assertThat(told("Forwarded", "for=1.1.1.1;proto=https", "X-Forwarded-For", "9.9.9.9"))
                .as("what a browser sends through a proxy that does not know it")
                .isEqualTo(new Told(Optional.of("9.9.9.9"), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "172.17.0.1", "10.1.2.3", "fd00::5"})
    void whereNobodyNamedTheProxiesTheyAreOnPrivateNetworks(String proxy) {
        var unnamed = new ProxyHeaders(true, false, Optional.empty());

        assertThat(unnamed.take(headers("X-Forwarded-For", "1.1.1.1, 203.0.113.9, 10.0.0.9"), peer(proxy)).client())
                .contains("203.0.113.9");
        assertThat(unnamed.take(headers("X-Forwarded-For", "1.1.1.1"), peer("203.0.113.77"))).isEqualTo(Told.NOTHING);
    }

    @Test
    void aSocketInTheFileSystemIsNoStranger() {
        assertThat(HERE.take(headers("X-Forwarded-For", "203.0.113.9"), SocketAddress.domainSocketAddress("/run/galley.sock")).client())
                .contains("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "192.0.2.0/33", "192.0.2.0/x", "/24", "2001:db8::/129", "192.0.2.0/-1"})
    void whatIsNoAddressEndsTheStart(String trusted) {
        assertThatThrownBy(() -> new ProxyHeaders(true, false, Optional.of(List.of(trusted))))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining(trusted).hasMessageContaining("172.16.0.0/12");
    }

    /** As Quarkus does it, but for Quarkus: with a router and a server. */
    @Test
    void everyRouteSeesTheRequestAsItLeftTheBrowser() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var router = Router.router(vertx);
            new ProxyHeaders(true, true, Optional.of(List.of("127.0.0.1"))).register(router);
            router.route("/seen")
                    .handler(context -> context.response()
                            .end(context.request().remoteAddress().hostAddress() + " " + context.request().isSSL() + " "
                                    + context.request().absoluteURI() + " " + context.request().authority() + " "
                                    + context.request().headers().names().contains("X-Forwarded-For")));
            var server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture()
                    .get(1, TimeUnit.MINUTES);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + "/seen?a=b"))
                    .header("X-Forwarded-For", "1.1.1.1, 203.0.113.9")
                    .header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "blog.example:8443").build();

            assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
                    .isEqualTo("203.0.113.9 true https://blog.example:8443/seen?a=b blog.example:8443 false");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
        }
    }

    private static Told told(String... sent) {
        return HERE.take(headers(sent), peer(PROXY));
    }

    private static SocketAddress peer(String address) {
        return SocketAddress.inetSocketAddress(4711, address);
    }

    private static MultiMap headers(String... sent) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < sent.length; i += 2) {
            headers.add(sent[i], sent[i + 1]);
        }
        return headers;
    }
}
