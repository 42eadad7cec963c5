package blog.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.exchange.files.Trees;
import blog.galley.exchange.hugo.HugoPost;
import blog.galley.exchange.hugo.HugoPostReader;
import blog.galley.exchange.hugo.HugoTree;
import blog.galley.exchange.report.Unreadable;
import blog.galley.media.MediaStore;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
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

    /** So that no part which a post gets one day is forgotten. */
    @Test
    void hearsOfEveryPartOfAPost() throws ReflectiveOperationException {
        var posts = new ArrayList<>(changed(PostContent.NONE, content -> content));
        posts.addAll(changed(PostMetadata.NONE, PostContent.NONE::with));
        var none = PostMetadata.NONE;
        posts.addAll(changed(
                none.cover(), cover -> PostContent.NONE.with(new PostMetadata(none.slug(), none.dated(), none.expires(), none.series(),
                        none.weight(), none.translationKey(), none.page(), none.toc(), none.tocOpen(), none.byline(), cover))));
        posts.add(PostContent.NONE);

        assertThat(posts).hasSizeGreaterThan(16).extracting(FingerprintTest::of).doesNotHaveDuplicates();
    }

    /** Posts with the record in them changed in one of its components each; those that are records have their own turn. */
    private static <T extends Record> List<PostContent> changed(T record, Function<T, PostContent> post)
            throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // is the record's own
        var type = (Class<T>) record.getClass();
        var components = type.getRecordComponents();
        var constructor = type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
        var posts = new ArrayList<PostContent>();
        for (int at = 0; at < components.length; at++) {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i == at && !components[i].getType().isRecord()
                        ? another(components[i].getType())
                        : components[i].getAccessor().invoke(record);
            }
            if (!components[at].getType().isRecord()) {
                posts.add(post.apply(constructor.newInstance(values)));
            }
        }
        return posts;
    }

    private static Object another(Class<?> type) {
        return Map
                .of(String.class, "x", List.class, List.of("x"), boolean.class, true, int.class, 1, Integer.class, 1, OffsetDateTime.class,
                        OffsetDateTime.parse("2030-01-01T00:00Z"))
                .get(type);
    }

    private static String of(PostContent content) {
        return Fingerprint.of(new HugoPost(content, false, "", null, List.of(), List.of(), List.of()), new TreeMap<>());
    }

    private static String of(String path, String text) throws Unreadable {
        return of(path, text, "other.md");
    }

    private static String of(String path, String text, String beside) throws Unreadable {
        var tree = new HugoTree(Trees.of(path, text, beside, ""));
        var page = tree.pages().stream().filter(one -> one.source().equals(path)).findFirst().orElseThrow();
        return Fingerprint.of(
                HugoPostReader.read(tree, page, text.getBytes(UTF_8), ZoneId.of("Asia/Seoul")), new TreeMap<>(Map.of("a.png", "abc")));
    }

    private static String hash(String all) {
        return MediaStore.hash(all.getBytes(UTF_8));
    }
}
