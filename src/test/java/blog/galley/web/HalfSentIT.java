package blog.galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Bystanders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers who send half of something, or far too much, to the packaged application. */
class HalfSentIT {

    private static final int MORE_THAN_THERE_ARE_WORKERS = 205;
    private static final String LONG = "a".repeat(40_000);

    @TempDir
    Path folder;

    private final List<Socket> sockets = new ArrayList<>();

    @Test
    void nobodyElseWaits() throws IOException {
        try (var galley = Bystanders.galley(folder)) {
            var others = Bystanders.of(galley);
            for (var request : List.of(form("/login", ""), form("/login/again", "Cookie: galley=planted\r\n"), form("/setup", ""), form("/accounts", ""), form("/posts/none", ""),
                    form("/editor/import", "Cookie: galley=planted\r\n").replace("application/x-www-form-urlencoded", "multipart/form-data; boundary=x"),
                    form("/login", "").replace("POST", "PUT"))) {
                for (int n = 0; n < MORE_THAN_THERE_ARE_WORKERS; n++) {
                    send(galley.url(), request);
                }
                others.assertServed();
            }
            for (var socket : sockets) {
                assertThat(status(socket)).startsWith("HTTP/1.1 408");
            }
            sockets.clear();
            for (int n = 0; n < 8; n++) {
                send(galley.url(), "GET /" + LONG + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                send(galley.url(), "GET /" + LONG.substring(0, 8_000) + ".md HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            }
            others.assertServed();
            for (var socket : sockets) {
                assertThat(status(socket)).matches("HTTP/1\\.1 4[01]4 .*");
            }
            assertThat(galley.lines()).filteredOn(line -> line.contains(" WARN ")).hasSizeLessThan(4);
            others.assertUnharmed();
        }
    }

    private static String form(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=a";
    }

    private void send(URI blog, String request) throws IOException {
        var socket = new Socket(blog.getHost(), blog.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        sockets.add(socket);
    }

    private static String status(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readNBytes(30), UTF_8).lines().findFirst().orElse("nothing");
        }
    }
}
