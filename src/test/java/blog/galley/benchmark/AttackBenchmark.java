package blog.galley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import blog.galley.account.SignInFlood;
import blog.galley.exchange.RemoteImport;
import blog.galley.media.Downloads;
import blog.galley.search.HostileSearches;
import blog.galley.support.Attack;
import blog.galley.support.Bystanders;
import blog.galley.support.RemoteAuthor;
import blog.galley.web.RawRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader and an author wait for while somebody means to stop the packaged application, which has little memory. Each
 * attack meets a process of its own and begins again when it has ended. The tests named *IT say what must hold meanwhile.
 */
class AttackBenchmark {

    private static final int SECONDS = 10;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String PASSWORD = "an author of little good";

    @TempDir
    Path folder;

    private final Report report = new Report().table(
            "What others wait for during an attack: the slowest in %d seconds, with 256 MB".formatted(SECONDS),
            "attack", "home page, ms", "with no attack", "times", "save, ms", "with no attack", "times");
    private final Set<String> complaints = new ConcurrentSkipListSet<>();

    private interface Beginning {
        Attack on(URI blog) throws IOException;
    }

    private record Others(Waits reader, Waits author) {
    }

    @Test
    void othersMeanwhile() throws IOException {
        Downloads.bringFiles(folder);
        try (var galley = Bystanders.galley(folder.resolve("data"))) {
            var author = RemoteAuthor.on(galley.url());
            HostileSearches.publishPosts(author);
            author.post("/accounts", "name", "Mallory", "password", PASSWORD, "role", "author");
        }
        measure("half-sent forms", blog -> new RawRequests(blog).send(RawRequests.MORE_THAN_THERE_ARE_WORKERS, RawRequests.HALF_SENT));
        measure("long paths", blog -> new RawRequests(blog).send(8, RawRequests.LONG_PATHS));
        measure("sign-ins", SignInFlood::new);
        measure("searches", HostileSearches::new);
        measure("downloads of a large file", blog -> new Downloads(blog).atOnce());
        measure("slow readers of a file", blog -> new Downloads(blog).slowly());
        measure("slow readers of a large file, more than have turns", blog -> new Downloads(blog).slowlyByMoreThanHaveTurns());
        measure("slow readers of a long page", blog -> new Downloads(blog).slowlyOfPages());
        measure("import of a page with 60,000 keys", RemoteImport.keys());
        measure("import of an archive of 1.5 million entries", RemoteImport.entries(folder));
        measure("import of an archive that unpacks to 3 GB", RemoteImport.bomb(folder));
        measure("import of 49,000 files", RemoteImport.files());
        measure("import of pages that are hard to read", RemoteImport.pages());
    }

    private void measure(String name, BodyPublisher files) throws IOException {
        measure(name, blog -> new RemoteImport(RemoteAuthor.on(blog, "Mallory", PASSWORD), files));
    }

    private void measure(String name, Beginning attack) throws IOException {
        try (var galley = Bystanders.galley(folder.resolve("data"), SignInFlood.BEHIND_PROXY)) {
            var others = Bystanders.of(galley);
            ask(others, galley.url(), "warming up", RawRequests::new); // who sends nothing
            var before = ask(others, galley.url(), "no attack", RawRequests::new);
            var meanwhile = ask(others, galley.url(), name, attack);
            galley.lines().stream().filter(line -> line.contains("OutOfMemory")).forEach(line -> complain(name, line));
            report.row(name, meanwhile.reader.slowest(), before.reader.slowest(), meanwhile.reader.times(before.reader),
                    meanwhile.author.slowest(), before.author.slowest(), meanwhile.author.times(before.author));
        }
    }

    private Others ask(Bystanders others, URI blog, String name, Beginning attack) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var reader = CompletableFuture.supplyAsync(() -> Waits.until(end, () -> others.assertRead("/"), why -> complain(name, why)));
        var author = CompletableFuture.supplyAsync(() -> Waits.until(end, others::assertSaved, why -> complain(name, why)));
        while (System.nanoTime() < end) {
            try (var one = attack.on(blog)) {
                do {
                    LockSupport.parkNanos(BETWEEN_LOOKS);
                } while (one.goesOn() && System.nanoTime() < end);
            } catch (IOException e) {
                complain(name, "The attack: " + e);
            }
        }
        return new Others(reader.join(), author.join());
    }

    private void complain(String name, String why) {
        complaints.add(name + ": " + why);
    }

    @AfterEach
    void write() {
        complaints.forEach(report::note);
        report.write();
    }
}
