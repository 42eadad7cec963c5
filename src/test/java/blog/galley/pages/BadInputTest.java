package blog.galley.pages;

import static blog.galley.support.Blog.published;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an address says, a person gets a page that makes sense of it. */
@QuarkusTest
class BadInputTest {

    private static final List<String> WORDS = List.of(
            "", " ", "x".repeat(10_240), "가".repeat(3_400), "word ".repeat(2_048), "\"".repeat(10_240), "(".repeat(10_240),
            "\u0301".repeat(5_000),
            "\"unbalanced", "un\"balanced\" \"", "\"\"", "' or 1=1 --", "'; drop table post; --", "a & b | !c", "&", "|", "!", "!!!", "(",
            ")", "()", "a <-> b", "a <100000> b",
            "a:*", ":*", "a:ABCD", "*", "%", "_", "\\", "\\\\'", "$1", "?", "{}", "[[", "🎈", "👩‍👩‍👧‍👦", "🇰🇷", "\u202eright to left",
            "\u200fmark\u200e", "שלום עולם", "a\u0000b", "\u0000",
            "\u0001\u0007\u001b", "\ufeff", "\u00ad", "ㅎ", "ㄱㅏ", "tag:", "tag:\u0000", "tag:" + "a".repeat(1_000), "before:",
            "before:yesterday", "before:99999-99-99",
            "before:0000", "after:-1", "after:2024-02-31", "before:999999999999-01", "<script>alert(1)</script>", "{title}", "\n\r\t", "C#",
            ".NET", "-", "--", "NULL", "true");
    private static final List<String> NUMBERS = List.of("", "0", "-1", "1.5", "99", "abc", "2147483648", "99999999999999999999999", "1e9",
            "\u0000", "٣", "1 ", "1;2", "2".repeat(2_000));
    private static final List<String> SEARCHES = List.of("/search?q=", "/fragments/search?q=");
    private static final List<String> FILTERS = List.of("/?", "/fragments/posts?", "/fragments/more-posts?");
    private static final List<String> PAGES = List.of("/?page=", "/fragments/more-posts?page=", "/search?q=post&page=", "/?tag=java&page=");
    private static final List<String> BEYOND_ANYTHING = List.of("/tags/", "/posts/", "/", "/authors/", "/cards/", "/oembed?url=",
            "/sitemaps/", "/login?next=", "/setup?token=");
    /** What is asked for by programs, with what an empty blog answers. */
    private static final List<String> FOR_PROGRAMS = List.of("/feed.xml 200", "/feed.rss 200", "/feed.json 200", "/sitemap.xml 200",
            "/robots.txt 200", "/llms.txt 200",
            "/tags/java/feed.xml 404", "/tags/java/feed.rss 404", "/tags/java/feed.json 404", "/authors/Nobody/feed.xml 404",
            "/authors/Nobody/feed.json 404", "/sitemaps/1.xml 404",
            "/sitemaps/9999.xml 404", "/cards/0.png 404", "/cards/999999999999999999.png 404", "/posts/none.md 404", "/oembed 400",
            "/feed.pdf 404",
            "/media/" + "0".repeat(64) + "/a.png 404");

    private static List<String> addresses() {
        var many = IntStream.range(0, 500).mapToObj(n -> "tag=t" + n).collect(Collectors.joining("&"));
        var tags = List.of("tag=", "tag=nowhere", "tag=java&tag=java", "tag=java&tag=nowhere", "tag", "tag=" + "a".repeat(10_000), many,
                "tag=java&" + many, "&&&", "tag[]=java",
                "unknown=x", "tag=%00", "tag=a%00b", "tag=%F0%9F%8E%88", "tag=%E2%80%AEx", "tag=..%2F..", "tag=%27%3B--", "year=abc",
                "year=-1", "year=999999", "year=2024&year=2023", "year=%00",
                "year=" + "9".repeat(2_000), "tag=java&year=1&page=99");
        var addresses = new ArrayList<String>();
        SEARCHES.forEach(search -> WORDS.forEach(words -> addresses.add(search + encoded(words))));
        SEARCHES.forEach(search -> Stream.of("%FF", "%ED%A0%80", "%C0%80", "%E2%82", "a+b%20c", "a&q=b")
                .forEach(bytes -> addresses.add(search + bytes)));
        FILTERS.forEach(filter -> tags.forEach(tag -> addresses.add(filter + tag)));
        PAGES.forEach(page -> NUMBERS.forEach(number -> addresses.add(page + encoded(number))));
        BEYOND_ANYTHING.forEach(path -> Stream.of("a".repeat(5_000), "🎈", "a\u0000b", "..", "'\"<>", "\u202e", "가".repeat(500))
                .forEach(word -> addresses.add(path + encoded(word))));
        FOR_PROGRAMS.forEach(line -> addresses.add(line.split(" ")[0]));
        return addresses;
    }

    @Test
    void isAnsweredWithAPageThatMakesSense() {
        Blog.empty();
        for (int n = 0; n < 14; n++) {
            published(Cast::author, "title", "Post " + n, "body", "혈당에서.", "tags", "java");
        }
        assertThat(addresses().stream().flatMap(address -> wrong(address).stream()).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forPrograms")
    void anEmptyBlogIsNoFault(String address, int status) {
        Blog.empty();
        assertThat(Cast.reader().get(address).statusCode()).isEqualTo(status);
    }

    static Stream<Arguments> forPrograms() {
        return FOR_PROGRAMS.stream().map(BadInputTest::addressAndStatus);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void isAnsweredWithWhatItMeans(String address, int status) {
        Blog.empty();
        published(Cast::author, "title", "Post", "body", "Text.", "tags", "java");
        assertThat(Cast.reader().urlEncodingEnabled(false).get(address).statusCode()).isEqualTo(status);
    }

    static Stream<Arguments> statuses() {
        return Stream
                .of("/search?q=" + "x".repeat(10_240) + " 200", "/search?q=%22a 200", "/search?q=%F0%9F%8E%88 200",
                        "/?tag=java&tag=java 200", "/?tag=nowhere 404",
                        "/?page=2 404", "/?page=-1 200", "/?page=abc 200", "/search?q=post&page=99 404", "/tags/nowhere 404")
                .map(BadInputTest::addressAndStatus);
    }

    private static Arguments addressAndStatus(String line) {
        var parts = line.split(" ");
        return arguments(parts[0], Integer.parseInt(parts[1]));
    }

    private static List<String> wrong(String address) {
        var answer = Cast.reader().urlEncodingEnabled(false).get(address);
        int status = answer.statusCode();
        boolean fragment = address.startsWith("/fragments/") && status < 400;
        var wrong = new ArrayList<String>();
        if (status >= 500 || status == 204) {
            wrong.add("answers " + status);
        }
        if (String.valueOf(answer.contentType()).startsWith("text/html") && status != 301 && status != 303) {
            var page = Jsoup.parse(answer.asString());
            if (!fragment && page.select("main h1").size() != 1) {
                wrong.add("has no heading, with " + status);
            }
            if (page.text().contains("Exception") || page.select("script:not([src]):not([type])").size() > 0) {
                wrong.add("says too much");
            }
        }
        return wrong.stream().map(what -> address.substring(0, Math.min(120, address.length())) + " " + what).toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }
}
