package blog.galley;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import blog.galley.database.StartProblem;
import org.eclipse.microprofile.config.Config;

/** Where Galley will listen. Looked at before anything is started, for what cannot be served need not be started. */
final class Port {

    /** A system property stays when live reload runs this again, and the port is ours by then. */
    private static final String FREE = "galley.port-was-free";

    private Port() {
    }

    static void requireFree(Config config) {
        if (System.getProperty(FREE) == null) {
            attempt(config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"), number(config));
            System.setProperty(FREE, "true");
        }
    }

    private static int number(Config config) {
        var asked = config.getOptionalValue("quarkus.http.port", String.class).orElse("8080").strip();
        if (!asked.matches("[0-9]{1,5}") || Integer.parseInt(asked) > 65_535) {
            throw new StartProblem(
                    "The port to listen on is given as " + asked + ", which is none. Set QUARKUS_HTTP_PORT to a number from 1 to 65535.");
        }
        return Integer.parseInt(asked);
    }

    private static void attempt(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new StartProblem(String.valueOf(e.getMessage()).contains("in use")
                    ? "The port " + port + " is in use by another program. Set QUARKUS_HTTP_PORT to another."
                    : "The port " + port + " of " + host + " cannot be listened on: " + e.getMessage()
                            + ". Set QUARKUS_HTTP_PORT or QUARKUS_HTTP_HOST to another.",
                    e);
        }
    }
}
