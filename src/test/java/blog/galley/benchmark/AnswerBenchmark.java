package blog.galley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

import blog.galley.support.Blog;
import blog.galley.support.Cast;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How much travels back for one typed character. */
@QuarkusTest
class AnswerBenchmark {

    @TestHTTPResource("/")
    URI home;

    @Test
    void answerToOneCharacter() throws IOException, InterruptedException {
        Blog.empty();
        var report = new Report().table("The answer to one typed character", "text", "bytes", "body, bytes", "headers, bytes");
        measure(report, "post", Texts.post(10_000));
        measure(report, "post", Texts.post(100_000));
        measure(report, "post", Texts.post(1_000_000));
        measure(report, "one paragraph", Texts.paragraph(100_000));
        measure(report, "one list", Texts.list(100_000));
        report.write();
    }

    /** The largest of a few, the first of which the server has yet to read the text for. */
    private void measure(Report report, String kind, String text) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var editor = new OpenEditor(client, home, Cast.signIn(Cast.AUTHOR), "benchmark").begin(text, text.indexOf("살펴", text.length() / 2))
                .join();
        int body = 0;
        int headers = 0;
        for (int n = 0; n < 10; n++) {
            var answer = client.send(editor.request(editor.type()), BodyHandlers.ofString());
            if (!editor.saved(answer)) {
                throw new IllegalStateException("Answered with " + answer.statusCode());
            }
            body = Math.max(body, Texts.bytes(answer.body()));
            headers = Math.max(headers, answer.headers().map().entrySet().stream()
                    .mapToInt(header -> header.getValue().stream().mapToInt(value -> header.getKey().length() + value.length() + 4).sum())
                    .sum());
        }
        report.row(kind, Texts.bytes(text), body, headers);
    }
}
