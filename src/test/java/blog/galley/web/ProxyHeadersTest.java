package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyHeadersTest {

    private static final String PROXY = "192.0.2.1";
    private static final List<String> TRUSTED = List.of(PROXY, " 198.51.100.0/24", "2001:db8:5::/48");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "203.0.113.9 | 203.0.113.9",
            "1.1.1.1, 203.0.113.9 | 203.0.113.9",
            "1.1.1.1, 203.0.113.9, 198.51.100.7, 192.0.2.1 | 203.0.113.9",
            "1.1.1.1,203.0.113.9:4711 | 203.0.113.9",
            "2001:db8::1 | [2001:db8:0:0:0:0:0:1]",
            "[2001:db8::1]:4711 | [2001:db8:0:0:0:0:0:1]",
            "[2001:db8::1] | [2001:db8:0:0:0:0:0:1]",
            "9.9.9.9, 2001:db8:5::9 | 9.9.9.9",
            "::ffff:203.0.113.9 | 203.0.113.9",
            "1.1.1.1, ::ffff:198.51.100.7 | 1.1.1.1",
            "fe80::1%eth0 | [fe80:0:0:0:0:0:0:1]",
            "unknown, 198.51.100.7 | 198.51.100.7",
            "1.1.1.1, unknown, 198.51.100.7 | 198.51.100.7",
            "1.1.1.1, _hidden, 198.51.100.7 | 198.51.100.7",
            "198.51.100.8, 198.51.100.7 | 198.51.100.8",
            "1.1.1.1,, 203.0.113.9, | 203.0.113.9"})
    void theRightMostThatIsNoTrustedProxyCounts(String sent, String counts) {
        assertThat(tidied(PROXY, "X-Forwarded-For", sent).getAll("X-Forwarded-For")).containsExactly(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "", " ", ",", ",,,", "1.1.1.1, unknown", "1.1.1.1, 999.1.1.1", "[", "[]", "[]:1", ":", "::::", "[2001:db8::1", "localhost", "example.com", "1.1.1.1, <script>",
            "\"1.1.1.1\"", "1.1.1", "0x7f.1", "1.1.1.1.1", "한글"})
    void whereNothingCanBeReadTheProxyItselfCounts(String sent) {
        assertThat(tidied(PROXY, "X-Forwarded-For", sent).contains("X-Forwarded-For")).isFalse();
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(tidied(PROXY, "X-Forwarded-For", "1.1.1.1", "X-Forwarded-For", "203.0.113.9", "x-forwarded-for", "198.51.100.7").getAll("X-Forwarded-For"))
                .containsExactly("203.0.113.9");
    }

    @Test
    void tenThousandHopsAreRead() {
        var hops = "1.1.1.1, " + String.join(",", Collections.nCopies(10_000, "198.51.100.7"));

        assertThat(tidied(PROXY, "X-Forwarded-For", hops).get("X-Forwarded-For")).isEqualTo("1.1.1.1");
        assertThat(tidied(PROXY, "X-Forwarded-For", "1".repeat(100_000)).contains("X-Forwarded-For")).isFalse();
        assertThat(tidied(ProxyHeadersTest::forwarded, PROXY, "Forwarded", "a=\"".repeat(30_000)).contains("Forwarded")).isFalse();
        assertThat(tidied(ProxyHeadersTest::forwarded, PROXY, "Forwarded", "for ".repeat(30_000) + "=1.1.1.1").get("Forwarded")).isEqualTo("for=\"1.1.1.1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.5", "192.0.2.2", "2001:db8:6::1", "127.0.0.1"})
    void aStrangerSaysNothingOfTheWay(String stranger) {
        var headers = tidied(stranger, "X-Forwarded-For", "1.1.1.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "evil.example", "X-Forwarded-Port", "1",
                "X-Forwarded-Ssl", "on", "X-Forwarded-Prefix", "/x", "Forwarded", "for=1.1.1.1;host=evil.example", "Host", "blog.example");

        assertThat(headers.names()).containsExactly("Host");
    }

    @Test
    void schemeAndHostAreThoseOfTheClientThatCounts() {
        var headers = tidied(PROXY, "X-Forwarded-For", "1.1.1.1, 203.0.113.9, 198.51.100.7", "X-Forwarded-Proto", "http, https, http", "X-Forwarded-Host", "evil.example, blog.example, inside",
                "X-Forwarded-Port", "443");

        assertThat(headers.get("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(headers.get("X-Forwarded-Host")).isEqualTo("blog.example");
        assertThat(headers.get("X-Forwarded-Port")).isEqualTo("443");
    }

    @Test
    void aProxyNeedSayNoMoreThanTheScheme() {
        assertThat(tidied(PROXY, "X-Forwarded-Proto", "HTTPS").get("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(tidied(PROXY, "X-Forwarded-Proto", "http, https").get("X-Forwarded-Proto")).isEqualTo("https");
    }

    @Test
    void whatIsNoSchemeHostOrPortIsLeftOut() {
        var headers = tidied(PROXY, "X-Forwarded-Proto", "javascript", "X-Forwarded-Host", "a/b@c", "X-Forwarded-Port", "99999");

        assertThat(headers.isEmpty()).isTrue();
    }

    @Test
    void forwardedIsReadWhereTheOwnerSaysSo() {
        var sent = new String[] {"Forwarded", "for=1.1.1.1;proto=http, For=\"[2001:db8::1]:4711\";Proto=https;host=\"blog.example\", for=198.51.100.7", "X-Forwarded-For", "9.9.9.9"};

        assertThat(tidied(ProxyHeadersTest::forwarded, PROXY, sent).get("Forwarded")).isEqualTo("for=\"[2001:db8:0:0:0:0:0:1]\";proto=http;host=\"blog.example\"");
        assertThat(tidied(ProxyHeadersTest::forwarded, PROXY, sent).contains("X-Forwarded-For")).isFalse();
        assertThat(tidied(PROXY, sent).get("X-Forwarded-For")).as("or what a browser sends through a proxy that does not know it counts").isEqualTo("9.9.9.9");
        assertThat(tidied(PROXY, sent).contains("Forwarded")).isFalse();
    }

    @Test
    void whereNobodyNamedTheProxiesTheyAreOnPrivateNetworks() {
        var headers = new ProxyHeaders(true, false, Optional.empty(), "X-Forwarded-Host", Optional.empty());
        for (var peer : List.of("127.0.0.1", "::1", "172.17.0.1", "10.1.2.3", "fd00::5")) {
            assertThat(tidied(headers, peer, "X-Forwarded-For", "1.1.1.1, 203.0.113.9, 10.0.0.9").get("X-Forwarded-For")).isEqualTo("203.0.113.9");
        }
        assertThat(tidied(headers, "203.0.113.77", "X-Forwarded-For", "1.1.1.1").contains("X-Forwarded-For")).isFalse();
    }

    @Test
    void aSocketInTheFileSystemIsNoStranger() {
        var headers = MultiMap.caseInsensitiveMultiMap().add("X-Forwarded-For", "203.0.113.9");
        plain().tidy(headers, SocketAddress.domainSocketAddress("/run/galley.sock"));

        assertThat(headers.get("X-Forwarded-For")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "192.0.2.0/33", "192.0.2.0/x", "/24", "2001:db8::/129", "192.0.2.0/-1"})
    void whatIsNoAddressEndsTheStart(String trusted) {
        assertThatThrownBy(() -> new ProxyHeaders(true, false, Optional.empty(), "X-Forwarded-Host", Optional.of(List.of(trusted))))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining(trusted).hasMessageContaining("172.16.0.0/12");
    }

    private static ProxyHeaders plain() {
        return new ProxyHeaders(true, false, Optional.empty(), "X-Forwarded-Host", Optional.of(TRUSTED));
    }

    private static ProxyHeaders forwarded() {
        return new ProxyHeaders(true, true, Optional.empty(), "X-Forwarded-Host", Optional.of(TRUSTED));
    }

    private static MultiMap tidied(String peer, String... sent) {
        return tidied(plain(), peer, sent);
    }

    private static MultiMap tidied(Supplier<ProxyHeaders> headers, String peer, String... sent) {
        return tidied(headers.get(), peer, sent);
    }

    private static MultiMap tidied(ProxyHeaders proxy, String peer, String... sent) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < sent.length; i += 2) {
            headers.add(sent[i], sent[i + 1]);
        }
        proxy.tidy(headers, SocketAddress.inetSocketAddress(4711, peer));
        return headers;
    }
}
