package blog.galley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import blog.galley.account.signin.SignedInBrowser;
import blog.galley.editor.SaveInParts;
import blog.galley.markdown.Markdown;
import blog.galley.markdown.ParsedDocument;
import blog.galley.markdown.patch.Patch;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/**
 * The server's time for one more character beside what commonmark-java alone takes to parse and render the text, in one
 * process, turn about. The database is that of the tests, which does not wait for the disk.
 */
@QuarkusTest
class SavingBenchmark {

    @TestHTTPResource("/")
    URI home;

    private final Markdown markdown = new Markdown(List.of());
    private final Samples bare = new Samples();
    private final Samples http = new Samples();
    private final Samples read = new Samples();
    private final Samples since = new Samples();
    private final Samples fromNothing = new Samples();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String cookie;
    private int bytes;
    private SaveInParts save;

    @Test
    void savingOneMoreCharacter() throws IOException, InterruptedException {
        Blog.empty();
        cookie = Cast.signIn(Cast.AUTHOR);
        var report = new Report();
        for (int size : new int[]{100_000, 1_000_000}) {
            var text = Texts.post(size);
            bytes = Texts.bytes(text);
            save = new SaveInParts(new SignedInBrowser(cookie));
            type(text, 300_000_000 / size); // as on a server where somebody has typed for half an hour
            forget();
            type(text, 60 + 100_000_000 / size);
            report(report);
        }
        report.write();
    }

    private void forget() {
        List.of(bare, http, read, since, fromNothing).forEach(Samples::forget);
        save.forget();
    }

    private void type(String text, int rounds) throws IOException, InterruptedException {
        var editor = new OpenEditor(client, home, cookie, "benchmark").begin(text, text.indexOf("살펴", text.length() / 2)).join();
        var parser = Parser.builder().build();
        var renderer = HtmlRenderer.builder().build();
        var before = markdown.read(text);
        for (int round = 0; round < rounds; round++) {
            bare.time(() -> renderer.render(parser.parse(editor.text())));
            editor.saved(save.save(editor.post(), editor.type()));
            var request = editor.request(editor.type());
            var answer = http.time(() -> client.send(request, BodyHandlers.ofString()));
            if (!editor.saved(answer)) {
                throw new IllegalStateException("Answered with " + answer.statusCode());
            }
            ParsedDocument last = before;
            before = read.time(() -> markdown.read(editor.text(), Links.AS_IS, last));
            ParsedDocument now = before;
            since.time(() -> Patch.between(last, now));
            fromNothing.time(() -> markdown.read(editor.text()).html());
        }
    }

    private void report(Report report) {
        report.table("Saving one more character in %d bytes".formatted(bytes), "what", "median, ms", "95 %, ms", "of bare commonmark-java");
        line(report, "**commonmark-java, parse and render**", bare);
        line(report, "**a save on the server without the commit**", save.all());
        save.parts().forEach((name, samples) -> line(report, "– " + name, samples));
        line(report, "the same over HTTP on loopback, with the commit and its client", http);
        // whose own client is in it, too: the upper bound
        report.row("the same without the median commit", http.median() - commit(), http.at(0.95) - commit(),
                (http.median() - commit()) / bare.median());
        line(report, "Markdown.read(text, links, before)", read);
        line(report, "Patch.between(before, after)", since);
        line(report, "Markdown.read(text).html(), from nothing", fromNothing);
    }

    private double commit() {
        return save.parts().get(SaveInParts.COMMIT).median();
    }

    private void line(Report report, String name, Samples samples) {
        report.row(name, samples.median(), samples.at(0.95), samples.median() / bare.median());
    }
}
