package blog.galley.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/**
 * Many open editors, each with its connection for news, in which somebody types a character a second: on one node, whose
 * machine, processors and heap the authors and the database share. Nobody types on before the last save is answered.
 */
@QuarkusTest
class CrowdBenchmark {

    private static final int SECONDS = 30;

    @TestHTTPResource("/")
    URI home;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger failed = new AtomicInteger();
    private final Samples saves = new Samples();
    private CountDownLatch typing;
    private long end;

    @Test
    void manyOpenEditors() throws InterruptedException {
        var report = new Report().table("Open editors on one node, each saving once a second for %d seconds".formatted(SECONDS),
                "editors", "text of each, bytes", "saves a second", "refused or failed", "answered: median, ms", "95 %, ms", "99 %, ms",
                "heap kept for each, bytes", "times its text");
        measure(report, 100, Texts.post(10_000));
        measure(report, 1000, Texts.post(10_000));
        measure(report, 100, Texts.post(100_000));
        clock.shutdown();
        report.note("The heap kept for each counts the authors' own side of it too: a text and a connection.").write();
    }

    private void measure(Report report, int count, String text) throws InterruptedException {
        Blog.empty();
        var cookie = Cast.signIn(Cast.AUTHOR);
        failed.set(0);
        var before = used();
        var editors = new ArrayList<OpenEditor>();
        for (int n = 0; n < count; n++) { // one after the other, as they would come
            editors.add(new OpenEditor(client, home, cookie, "benchmark-" + n).begin(text, text.length() / 2).join());
        }
        var news = editors.stream().map(editor -> client.sendAsync(editor.to(editor.news()).build(), BodyHandlers.ofInputStream()).join())
                .toList();
        editors.forEach(editor -> save(editor).join()); // the first reads the text
        saves.forget();
        typing = new CountDownLatch(count);
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int n = 0; n < count; n++) {
            var editor = editors.get(n);
            clock.schedule(() -> type(editor), 1000L * n / count, TimeUnit.MILLISECONDS);
        }
        typing.await();
        var kept = (used() - before) / count;
        report.row(count, Texts.bytes(text), saves.count() / SECONDS, failed.get(), saves.median(), saves.at(0.95), saves.at(0.99),
                kept, kept / (double) Texts.bytes(text));
        news.forEach(CrowdBenchmark::close);
    }

    private void type(OpenEditor editor) {
        long start = System.nanoTime();
        if (start > end) {
            typing.countDown();
            return;
        }
        save(editor).whenComplete((saved, failure) -> {
            long took = System.nanoTime() - start;
            saves.add(took / 1e6);
            if (failure != null || !saved) {
                failed.incrementAndGet();
            }
            clock.schedule(() -> type(editor), Math.max(0, TimeUnit.SECONDS.toNanos(1) - took), TimeUnit.NANOSECONDS);
        });
    }

    private CompletableFuture<Boolean> save(OpenEditor editor) {
        return client.sendAsync(editor.request(editor.type()), BodyHandlers.ofString()).thenApply(editor::saved);
    }

    private static void close(HttpResponse<InputStream> news) {
        try {
            news.body().close();
        } catch (IOException gone) {
            // as it should be
        }
    }

    private static long used() {
        for (int n = 0; n < 5; n++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
