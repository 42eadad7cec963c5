package blog.galley.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, for tests that do it harm. Ended with the test that closes it. */
public final class RunningGalley implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]*:(\\d+)");

    /** What it takes to be there soon, since no test of this kind runs long enough to gain by more thorough compiling. */
    private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private boolean silent;

    private RunningGalley(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "output of Galley " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Ready to answer, with its database in this folder. */
    public static RunningGalley on(Path dataFolder) {
        return start(dataFolder, Map.of()).awaitReady();
    }

    /** On its way up, or to its failure. The variables win over the ones set here. */
    public static RunningGalley start(Path dataFolder, Map<String, String> variables) {
        return start(command(QUICK), dataFolder, variables);
    }

    public static List<String> command(String... options) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return command;
    }

    public static RunningGalley start(List<String> command, Path dataFolder, Map<String, String> variables) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("GALLEY_"));
        environment.put("GALLEY_DATA_DIR", dataFolder.toString());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("GALLEY_SAMPLES", "false");
        environment.putAll(variables);
        try {
            return new RunningGalley(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            add(e.toString());
        } finally {
            synchronized (this) {
                silent = true;
                notifyAll();
            }
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    public RunningGalley awaitReady() {
        return awaitReady(LIMIT);
    }

    /** @param limit how long it may take, as when Maven has to fetch what it starts with */
    public RunningGalley awaitReady(Duration limit) {
        awaitLine(LISTENING, limit);
        return this;
    }

    /** The first line, said or still to come, in which the pattern is found. */
    public String awaitLine(Pattern pattern) {
        return awaitLine(pattern, LIMIT);
    }

    private synchronized String awaitLine(Pattern pattern, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        for (int next = 0;; next++) {
            while (next >= lines.size()) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (silent || left <= 0) {
                    throw new AssertionError("Galley never said '" + pattern + "' but:\n" + String.join("\n", lines));
                }
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    throw new CompletionException(e);
                }
            }
            if (pattern.matcher(lines.get(next)).find()) {
                return lines.get(next);
            }
        }
    }

    public URI url() {
        var matcher = LISTENING.matcher(awaitLine(LISTENING));
        if (!matcher.find()) {
            throw new IllegalStateException();
        }
        return URI.create("http://127.0.0.1:" + matcher.group(1));
    }

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    public long pid() {
        return process.pid();
    }

    /** As kill -9 does: Galley learns nothing of it. */
    public RunningGalley kill() {
        process.destroyForcibly();
        exitCode();
        return this;
    }

    /** As Ctrl-C and {@code docker stop} do. */
    public RunningGalley terminate() {
        process.destroy();
        return this;
    }

    /** Waits for the end, and for the last of its output. */
    public int exitCode() {
        try {
            int code = process.onExit().orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join().exitValue();
            synchronized (this) {
                long deadline = System.nanoTime() + LIMIT.toNanos();
                while (!silent && System.nanoTime() < deadline) {
                    wait(LIMIT.toMillis());
                }
            }
            return code;
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
            exitCode();
        }
    }
}
