package blog.galley.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a stranger or an author sends, however long: the work for it grows with its length and no faster. Work is the
 * processor time of the threads that serve, which no other load on the machine changes, of a text and of one four times as long.
 */
@QuarkusTest
class GrowthTest {

    private static final int TIMES = 4;
    /** Work that grows with the square would be sixteen times as much. */
    private static final int MOST_GROWTH = 9;
    /** Nobody is kept waiting by less, and it says more of the machine than of the text. */
    private static final long NEGLIGIBLE = 25_000_000;
    private static final int LOOKS = 3;

    private static final List<String> TEXTS = List.of("a", "/", ".", "a/b.md/", "%EA%B0%80", "%2F..%2F", "%20w", "%22a%22%20", "=;,",
            "%C2%A0%E2%80%83", "%E2%97%8B%CC%81", "%EF%B7%BA", "-1", "(", "*");
    private static final List<String> FIELDS = List.of("title", "body", "summary", "tags", "slug", "series", "date", "version", "edits",
            "shows", "name", "password",
            "token", "next", "role", "zone", "turn", "editor", "from", "to");

    private static final List<String> HEADERS = List.of("Accept", "Accept-Language", "If-None-Match", "Range", "HX-Request",
            "Last-Event-ID");

    /** Where it is put, and how long the shorter one is, so that the longer stays below what the door refuses. */
    enum Where {
        PATH(1_900), QUERY(12_000), HEADERS(4_000), FORM(15_000), FIELD_NAMES(15_000), UPLOAD(100_000);

        private final int length;

        Where(int length) {
            this.length = length;
        }
    }

    private long post;
    private String cookie;

    @BeforeEach
    void aPost() {
        Blog.empty();
        post = Blog.published(Cast::author, "title", "혈당에서", "body", "혈당에서 w w w.\n\n## A", "tags", "java");
        cookie = Cast.signIn(Cast.AUTHOR);
    }

    /** The next tests sign in from the same address. */
    @AfterEach
    void forgetAttempts() {
        Blog.sql("delete from sign_in_attempt");
        Blog.empty();
    }

    @ParameterizedTest
    @EnumSource
    void isNoFasterThanTheLength(Where where) {
        var wrong = Route.all().stream().filter(route -> where.ordinal() < Where.FORM.ordinal() || route.takesBody())
                .filter(route -> where != Where.UPLOAD || route.template().equals("/editor/import"))
                .flatMap(route -> TEXTS.stream().flatMap(text -> wrong(route, where, text).stream())).toList();
        assertThat(wrong).isEmpty();
    }

    private List<String> wrong(Route route, Where where, String text) {
        var what = route + " with " + where + " of " + text;
        var wrong = new ArrayList<String>();
        long less = Long.MAX_VALUE;
        long more = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            more = Math.min(more, work(request(route, where, text, TIMES * where.length), wrong, what));
            if (more < NEGLIGIBLE) {
                return wrong;
            }
            less = Math.min(less, work(request(route, where, text, where.length), wrong, what));
            if (more < MOST_GROWTH * less) {
                return wrong;
            }
        }
        wrong.add("%s: %d ms, then %d ms".formatted(what, less / 1_000_000, more / 1_000_000));
        return wrong;
    }

    private byte[] request(Route route, Where where, String text, int length) {
        var address = route.address(post, where == Where.PATH ? hostile(text, length) : "word");
        var headers = new TreeMap<String, String>(Map.of("Host", "localhost", "Connection", "close", "Cookie", "galley=" + cookie(route)));
        var body = "";
        switch (where) {
            case PATH -> address += address.contains(hostile(text, length)) ? "" : "/" + hostile(text, length);
            case QUERY -> {
                var names = Stream.concat(route.queries().stream(), Stream.of("tag", "q", "page")).distinct().toList();
                address += "?"
                        + names.stream().map(name -> name + "=" + hostile(text, length / names.size())).collect(Collectors.joining("&"));
            }
            case HEADERS -> {
                HEADERS.forEach(name -> headers.put(name, hostile(text, length / 8)));
                headers.put("Cookie", "galley=" + cookie(route) + "; x=" + hostile(text, length / 8) + "; " + hostile(text, length / 8));
            }
            case FORM ->
                body = FIELDS.stream().map(field -> field + "=" + hostile(text, length / FIELDS.size())).collect(Collectors.joining("&"));
            case FIELD_NAMES -> body = hostile(text, length / 2) + "&" + (hostile(text, 40) + "=&").repeat(length / 90);
            case UPLOAD -> {
                body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"content/" + hostile(text, length / 1000)
                        + "/a.md\"\r\n\r\n"
                        + "---\ntitle: a\n" + (text + ": " + text + "\n").repeat(length / 200) + "---\n" + hostile(text, length)
                        + "\r\n--x--\r\n";
                headers.put("Content-Type", "multipart/form-data; boundary=x");
            }
        }
        if (route.takesBody()) {
            headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Content-Length", Integer.toString(body.getBytes(UTF_8).length));
        }
        return (route.method() + " " + address + " HTTP/1.1\r\n"
                + headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n" + body).getBytes(UTF_8);
    }

    /** Who signs out, perhaps everywhere, is nobody, or the rest would be asked by nobody. */
    private String cookie(Route route) {
        return route.template().startsWith("/logout") ? "nobody" : cookie;
    }

    private static String hostile(String text, int length) {
        return text.repeat(Math.max(1, length / text.length()));
    }

    private static long work(byte[] request, List<String> wrong, String what) {
        var before = serving();
        var answer = answer(request);
        var after = serving();
        var status = answer.lines().findFirst().orElse("no answer");
        if (!status.matches("HTTP/1\\.1 ([234]..|501) .*") && wrong.isEmpty()) {
            wrong.add(what + ": " + status);
        }
        return after.entrySet().stream().mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L)).sum();
    }

    /** Until the connection ends, or a stream of news has begun. */
    private static String answer(byte[] request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request);
            var answer = new ByteArrayOutputStream();
            var piece = new byte[8192];
            for (int read = socket.getInputStream().read(piece); read > 0; read = socket.getInputStream().read(piece)) {
                answer.write(piece, 0, read);
                if (answer.toString(UTF_8).contains("text/event-stream")) {
                    break;
                }
            }
            return answer.toString(UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<Long, Long> serving() {
        var threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds())).filter(thread -> thread != null
                && (thread.getThreadName().startsWith("executor-thread") || thread.getThreadName().startsWith("vert.x-")))
                .collect(Collectors.toMap(thread -> thread.getThreadId(), thread -> threads.getThreadCpuTime(thread.getThreadId()),
                        (one, other) -> one));
    }
}
