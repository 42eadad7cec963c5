package blog.galley.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import blog.galley.support.Attack;

/** What strangers write who keep no rule, each on a connection of its own: half of something, or far too much. */
public final class RawRequests implements Attack {

    public static final int MORE_THAN_THERE_ARE_WORKERS = 205;
    public static final List<String> HALF_SENT = List.of(form("/login", ""), form("/login/again", "Cookie: galley=planted\r\n"),
            form("/setup", ""),
            form("/accounts", ""), form("/posts/none", ""),
            form("/editor/import", "Cookie: galley=planted\r\n").replace("application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x"),
            form("/login", "").replace("POST", "PUT"));
    public static final List<String> LONG_PATHS = List.of(get("a".repeat(40_000)), get("a".repeat(8_000) + ".md"));

    private final URI blog;
    private final List<Socket> sockets = new ArrayList<>();

    public RawRequests(URI blog) {
        this.blog = blog;
    }

    private static String form(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + headers
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=a";
    }

    private static String get(String path) {
        return "GET /" + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    /** Each of them so many times. */
    public RawRequests send(int times, List<String> requests) throws IOException {
        for (var request : requests) {
            for (int n = 0; n < times; n++) {
                var socket = new Socket(blog.getHost(), blog.getPort());
                sockets.add(socket);
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write(request.getBytes(UTF_8));
            }
        }
        return this;
    }

    /** Of the answers, once they are there. */
    List<String> statuses() throws IOException {
        var statuses = new ArrayList<String>();
        for (var socket : sockets) {
            statuses.add(new String(socket.getInputStream().readNBytes(30), UTF_8).lines().findFirst().orElse("nothing"));
        }
        return statuses;
    }

    @Override
    public boolean goesOn() {
        return sockets.stream().anyMatch(socket -> {
            try {
                return socket.getInputStream().available() == 0;
            } catch (IOException hungUp) {
                return false;
            }
        });
    }

    @Override
    public void close() {
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
