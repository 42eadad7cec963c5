package blog.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.hugo.HugoPostReader;
import blog.galley.exchange.hugo.HugoTree;
import blog.galley.exchange.report.Unreadable;
import blog.galley.media.MediaStore;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void staysWhatTheFirstGalleyMadeIt() throws Unreadable {
        var matter = """
                ---
                title: 제목
                summary: In short
                date: 2024-04-08T21:09:00+09:00
                expiryDate: 2030-01-01T00:00:00Z
                tags: [java, "C#"]
                showToc: true
                author: [지수, 민호]
                series: 걷기
                weight: 4
                cover: {image: a.png, alt: An a}
                ---
                """;
        assertThat(of("posts/a.md", matter + "Body\n")).isEqualTo(hash("""
                Words[title=제목, summary=In short, body=Body
                , slug=a, tags=[java, C#], dated=2024-04-08T21:09+09:00, expires=2030-01-01T00:00Z, toc=true, tocOpen=false, \
                byline=지수, 민호, series=걷기, weight=4, cover=Cover[src=a.png, alt=An a, caption=]]""" + matter + "false{a.png=abc}"));
    }

    @Test
    void saysWhatThePostsOfALaterOneSay() throws Unreadable {
        var text = "---\ntitle: x\n---\n";

        assertThat(of("a.md", text, "a.ko.md")).isNotEqualTo(of("a.md", text));
    }

    private static String of(String path, String text) throws Unreadable {
        return of(path, text, "other.md");
    }

    private static String of(String path, String text, String beside) throws Unreadable {
        var tree = new HugoTree(Trees.of(path, text, beside, ""));
        var page = tree.pages().stream().filter(one -> one.source().equals(path)).findFirst().orElseThrow();
        return Fingerprint.of(HugoPostReader.read(tree, page, text.getBytes(UTF_8), ZoneId.of("Asia/Seoul")), new TreeMap<>(Map.of("a.png", "abc")));
    }

    private static String hash(String all) {
        return MediaStore.hash(all.getBytes(UTF_8));
    }
}
