package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

import blog.galley.Problem;
import blog.galley.account.Accounts;
import blog.galley.exchange.files.FileTree;
import blog.galley.language.Language;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsTest {

    @Inject
    Imports imports;
    @Inject
    Accounts accounts;

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void empty() {
        Blog.empty();
        Blog.sql("truncate import_run cascade");
    }

    @Test
    void aSmallOneNeedNotWaitForTheEndOfALargeOne() {
        var before = new AtomicInteger();
        var small = tree();
        small.add("small.md", () -> {
            before.set(read.get());
            return text("Small");
        });
        var large = tree();
        for (int i = 0; i < 300; i++) {
            int number = i;
            large.add("%03d.md".formatted(i), () -> {
                if (read.incrementAndGet() == 3) {
                    imports.start(small, request(Cast.OTHER_AUTHOR));
                }
                return text("Large " + number);
            });
        }
        imports.start(large, request(Cast.AUTHOR));
        imports.await(Duration.ofMinutes(2));

        assertThat(before.get()).isBetween(3, 200);
        assertThat(read).hasValue(300);
        assertThat(closed).hasValue(2);
    }

    @Test
    void oneThatEndsInAnErrorIsInNobodysWay() {
        for (var thrown : new Error[]{new OutOfMemoryError("no heap"), new NoClassDefFoundError("not loaded"), new StackOverflowError()}) {
            for (int i = 0; i < 5; i++) {
                var tree = tree();
                tree.add("a.md", () -> {
                    throw thrown;
                });
                imports.start(tree, request(Cast.AUTHOR));
                imports.await(Duration.ofSeconds(30));
            }
        }
        assertThat(closed).hasValue(15);
    }

    @Test
    void soIsOneThatCannotEvenBegin() {
        var nobody = new ImportRequest("x", "", ZoneId.of("UTC"), -1L, false, false, Language.ENGLISH);
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> imports.start(tree(), nobody)).isInstanceOf(RuntimeException.class).isNotInstanceOf(Problem.class);
        }
        assertThat(closed).hasValue(6);
        imports.start(tree(), request(Cast.AUTHOR));
        imports.await(Duration.ofSeconds(30));
        assertThat(closed).hasValue(7);
    }

    private FileTree tree() {
        return new FileTree(closed::incrementAndGet);
    }

    private static ByteArrayInputStream text(String title) throws IOException {
        return new ByteArrayInputStream("---\ntitle: %s\ndate: 2024-01-01\n---\nText".formatted(title).getBytes(StandardCharsets.UTF_8));
    }

    private ImportRequest request(String name) {
        long account = QuarkusTransaction.requiringNew().call(() -> accounts.named(name).orElseThrow().id());
        return new ImportRequest(name, "", ZoneId.of("UTC"), account, false, false, Language.ENGLISH);
    }
}
