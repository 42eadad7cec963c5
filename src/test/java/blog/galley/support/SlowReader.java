package blog.galley.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks for something and then takes as little of it as it likes. */
public final class SlowReader implements AutoCloseable {

    private static final int LITTLE = 4096;
    private static final int LIMIT_MILLIS = 60_000;

    private final Socket socket = new Socket();

    private SlowReader(URI address) throws IOException {
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), LIMIT_MILLIS);
        socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(address.getRawPath(), address.getAuthority())
                .getBytes(StandardCharsets.US_ASCII));
    }

    public static SlowReader of(URI address) throws IOException {
        return new SlowReader(address);
    }

    /** Some of it; once there is none left, or the other side has hung up, -1. */
    public int take() {
        try {
            return socket.getInputStream().read(new byte[LITTLE]);
        } catch (IOException hungUp) {
            return -1;
        }
    }

    /** How much there is until the other side hangs up. */
    public long takeAll() {
        long all = 0;
        for (int taken = take(); taken >= 0; taken = take()) {
            all += taken;
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
