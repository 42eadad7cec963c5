package blog.galley.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server that, once {@link #spoil spoiled}, breaks off in the middle of requests and answers. */
public final class FlakyProxy implements AutoCloseable {

    private static final int LEAST = 2_000;
    private static final int MOST = 30_000;

    private final ServerSocket socket;
    private final URI server;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile boolean flaky;

    public FlakyProxy(URI server, long seed) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.server = server;
        this.random = new Random(seed);
        start(this::accept, "flaky proxy");
    }

    public URI url() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/");
    }

    public void spoil() {
        flaky = true;
    }

    /** How often it broke. */
    public int breaks() {
        return breaks.get();
    }

    /** From now on everything gets through. */
    public void mend() {
        flaky = false;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var browser = socket.accept();
                var upstream = new Socket(server.getHost(), server.getPort());
                open.add(browser);
                open.add(upstream);
                start(() -> pump(browser, upstream), "to the server");
                start(() -> pump(upstream, browser), "to the browser");
            } catch (IOException closedOrUnreachable) {
                // the next one may get through
            }
        }
    }

    private void pump(Socket from, Socket to) {
        int left = lifetime();
        try (from; to) {
            copy(from.getInputStream(), to.getOutputStream(), left);
        } catch (IOException broken) {
            // as is the other direction
        } finally {
            open.remove(from);
        }
    }

    private void copy(InputStream from, OutputStream to, int left) throws IOException {
        var buffer = new byte[1024];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            left -= read;
            if (flaky && left < 0) {
                breaks.incrementAndGet();
                return;
            }
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private synchronized int lifetime() {
        return LEAST + random.nextInt(MOST - LEAST);
    }

    private static void start(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (var each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
