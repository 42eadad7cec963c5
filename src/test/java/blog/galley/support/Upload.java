package blog.galley.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** A form with files, exactly as browsers send it: names in UTF-8, with the path of a chosen folder in them. */
public final class Upload {

    private static final String BOUNDARY = "----the-edge-of-a-part";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Upload file(String name, byte[] content) {
        return part("form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: application/octet-stream".formatted(
                name.replace("\"", "%22")), content);
    }

    public Upload field(String name, String value) {
        return part("form-data; name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8));
    }

    private Upload part(String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: %s\r\n\r\n".formatted(BOUNDARY, disposition).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** @param cookie of who sends it; empty for a reader. @param headers names and values */
    public HttpResponse<String> send(String path, String cookie, String... headers) throws IOException, InterruptedException {
        body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", "galley=" + cookie)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
