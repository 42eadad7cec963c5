package blog.galley.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Starts and stops PostgreSQL by pg_ctl, which detaches it from our terminal, so that Ctrl-C does not reach it. */
final class Server {
    private static final int ATTEMPTS = 8;
    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofSeconds(1);

    private final Path cluster;
    private final Programs programs;
    private final PostgresSettings settings;

    Server(Path cluster, Programs programs, PostgresSettings settings) {
        this.cluster = cluster;
        this.programs = programs;
        this.settings = settings;
    }

    /** Answers with the port. */
    int start() {
        return start(settings.port());
    }

    /** @param wish the port it must have; empty if any will do */
    int start(OptionalInt wish) {
        Programs.Outcome outcome = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = wish.orElseGet(Server::freePort);
            outcome = startOn(port);
            if (outcome.success()) {
                return port;
            }
            var log = LastWords.read(log());
            if (log.contains("could not bind")) {
                requireAnotherPortMayDo(wish);
            } else if (log.contains("pre-existing shared memory block")) {
                // the last processes of a killed server are about to notice that it is gone
                Patience.until(BEFORE_NEXT_ATTEMPT, () -> false);
            } else {
                break;
            }
        }
        throw cannotStart(outcome);
    }

    private Programs.Outcome startOn(int port) {
        try {
            Files.deleteIfExists(log());
        } catch (IOException e) {
            throw new StartProblem("The file " + log() + " cannot be replaced: " + IoMessages.in(e) + ". Remove it.", e);
        }
        return programs.run("pg_ctl", List.of("start", "--wait", "--timeout=300", "--silent", "--pgdata=" + cluster,
                "--log=" + log(), "--options=" + options(port)));
    }

    private String options(int port) {
        var options = new ArrayList<>(List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                // the application's pool of 50, one listener, and a person with psql
                "max_connections=60", "shared_buffers=64MB",
                // parallel queries need more of /dev/shm than containers give, and a blog does not need them
                "max_parallel_workers_per_gather=0",
                // what readers and authors wrote stays out of the log
                "log_min_error_statement=panic", "log_checkpoints=off"));
        var durable = settings.scratch() ? "off" : "on";
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            options.add(setting + "=" + durable);
        }
        return options.stream().map(option -> "-c " + option).collect(Collectors.joining(" "));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem("No free port on 127.0.0.1 for the database: " + IoMessages.in(e) + ".", e);
        }
    }

    private static void requireAnotherPortMayDo(OptionalInt wish) {
        if (wish.isPresent()) {
            throw new StartProblem("The port " + wish.getAsInt() + " for the database is in use by another program."
                    + " Set galley.database.port (GALLEY_DATABASE_PORT) to another, or leave it out.");
        }
    }

    private StartProblem cannotStart(Programs.Outcome outcome) {
        var log = LastWords.read(log());
        var words = log.isBlank() ? outcome.output() : log;
        return new StartProblem("PostgreSQL did not start on " + cluster + ": " + LastWords.reason(words)
                + ". Its last words (" + log() + "):" + System.lineSeparator() + LastWords.tail(words));
    }

    /** Ends the server, and its clients with it; what was committed is on disk. Also ends one that is still starting. */
    void stop() {
        if (!Files.exists(cluster)) {
            programs.interrupt(); // it can only be initdb, which clears away after itself
        }
        Patience.until(Duration.ofSeconds(30), () -> !programs.running() || isUp());
        if (isUp() && !stop("fast").success()) {
            stop("immediate");
        }
    }

    private Programs.Outcome stop(String mode) {
        return programs.runLast("pg_ctl", List.of("stop", "--wait", "--timeout=30", "--silent", "--pgdata=" + cluster,
                "--mode=" + mode));
    }

    boolean isUp() {
        return PostmasterFile.read(cluster).flatMap(PostmasterFile::process).isPresent();
    }

    /** Whether what runs there is what we would start now. */
    boolean isAsWanted(int port, Path binaries) {
        try {
            return (settings.port().isEmpty() || settings.port().equals(OptionalInt.of(port)))
                    && Files.readString(cluster.resolve("postmaster.opts")).startsWith(binaries.toString())
                    && !settings.scratch();
        } catch (IOException e) {
            return false;
        }
    }

    Path log() {
        return cluster.resolve("server.log");
    }
}
