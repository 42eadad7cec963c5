package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.support.RemoteAuthor;
import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proxy says of who asks, and what browsers say that would like to be one; byte by byte, since no client sends such things. */
class BehindProxyIT {

    private static final String PROXY = "127.0.0.1";
    private static final String STRANGER = "127.0.0.2";
    private static final int TIMEOUT_MILLIS = 30_000;

    @TempDir
    static Path folder;
    private static RunningGalley galley;

    @BeforeAll
    static void start() {
        var settings = new HashMap<>(RemoteAuthor.SETTINGS);
        settings.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        settings.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", PROXY + ",10.0.0.0/8");
        settings.put("QUARKUS_HTTP_HOST", "0.0.0.0");
        galley = RunningGalley.start(folder, settings).awaitReady();
    }

    @AfterAll
    static void end() {
        galley.close();
    }

    static Stream<String> oddHeaders() {
        var values = List.of("", " ", ",", ",,,", "unknown", "_hidden", "2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:4711",
                "203.0.113.9:4711", "[", "]", ":", "[]:x", "fe80::1%eth0",
                "::ffff:203.0.113.9", "999.1.1.1", "a".repeat(5_000), "1,".repeat(5_000), "\u00ff\u00fe");
        return Stream.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Host", "X-Forwarded-Ssl", "Forwarded")
                .flatMap(name -> values.stream().map(value -> name + ": " + value));
    }

    @ParameterizedTest
    @MethodSource("oddHeaders")
    void whateverIsSaidThereIsAnAnswer(String header) throws IOException {
        for (var from : List.of(PROXY, STRANGER)) {
            assertThat(get(from, "/", header)).startsWith("HTTP/1.1 200");
            assertThat(get(from, "/login", header, header)).startsWith("HTTP/1.1 200");
            assertThat(signIn(from, "nobody", "x", header)).containsPattern("\\AHTTP/1.1 4(22|29)");
            assertThat(get(from, "/%zz", header)).startsWith("HTTP/1.1 400");
            assertThat(get(from, "nowhere", header)).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void whatABrowserSaysItselfGetsItNoMoreAttempts() throws IOException {
        for (int n = 0; n < 20; n++) {
            assertThat(signIn(PROXY, "somebody", "x", "X-Forwarded-For: 198.18.0." + n + ", 203.0.113.7, 10.0.0.5"))
                    .startsWith("HTTP/1.1 422");
        }

        assertThat(signIn(PROXY, "somebody", "x", "X-Forwarded-For: 198.18.0.99, 203.0.113.7, 10.0.0.5")).startsWith("HTTP/1.1 429");
        assertThat(signIn(PROXY, "somebody", "x", "X-Forwarded-For: 198.18.0.98", "X-Forwarded-For: 203.0.113.7")).as("in two lines")
                .startsWith("HTTP/1.1 429");
        assertThat(signIn(PROXY, "somebody", "x", "X-Forwarded-For: 203.0.113.8")).as("another reader").startsWith("HTTP/1.1 422");
    }

    @Test
    void aStrangerIsNoProxy() throws IOException {
        for (int n = 0; n < 21; n++) {
            signIn(STRANGER, "nobody", "x", "X-Forwarded-For: 198.19.0." + n);
        }

        assertThat(signIn(STRANGER, "nobody", "x", "X-Forwarded-For: 198.19.0.99")).startsWith("HTTP/1.1 429");
        assertThat(get(STRANGER, "/feed.xml", "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example;proto=https"))
                .contains("http://blog.example/").doesNotContain("evil.example").doesNotContain("https://blog.example");
    }

    @Test
    void theSchemeOfTheReaderMakesTheCookieSecure() throws IOException {
        var right = "a password for tests";

        assertThat(signIn(PROXY, "Ada", right, "X-Forwarded-For: 203.0.113.20", "X-Forwarded-Proto: https")).startsWith("HTTP/1.1 303")
                .containsIgnoringCase("set-cookie: __Host-galley=");
        assertThat(signIn(PROXY, "Ada", right, "X-Forwarded-For: 203.0.113.20", "X-Forwarded-Proto: http"))
                .containsIgnoringCase("set-cookie: galley=");
        assertThat(get(PROXY, "/feed.xml", "X-Forwarded-Proto: https")).as("the scheme alone").contains("https://blog.example/");
    }

    private static String signIn(String from, String name, String password, String... headers) throws IOException {
        var body = RemoteAuthor.form("name", name, "password", password);
        return send(from, "POST /login HTTP/1.1", body, Stream.concat(
                Stream.of(headers), Stream.of("Content-Type: application/x-www-form-urlencoded", "Content-Length: " + body.length())));
    }

    private static String get(String from, String path, String... headers) throws IOException {
        return send(from, "GET " + path + " HTTP/1.1", "", Stream.of(headers));
    }

    private static String send(String from, String line, String body, Stream<String> headers) throws IOException {
        URI blog = galley.url();
        try (var socket = new Socket(InetAddress.getByName(PROXY), blog.getPort(), InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var head = Stream.concat(Stream.of(line, "Host: blog.example", "Connection: close"), headers)
                    .collect(Collectors.joining("\r\n"));
            socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
