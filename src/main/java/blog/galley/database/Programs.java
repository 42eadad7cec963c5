package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's command line programs to their end, as the user that the server runs as. Fails with {@link StartProblem}. */
final class Programs {
    record Outcome(boolean success, String output) {
    }

    private final Path binaries;
    private final ServerUser user;
    private final Path folder;
    private Process running;
    private boolean closed;

    Programs(Path binaries, ServerUser user, Path folder) {
        this.binaries = binaries;
        this.user = user;
        this.folder = folder;
    }

    Outcome run(String program, List<String> arguments) {
        return run(program, arguments, false);
    }

    /** Also after {@link #close}: for stopping the server. */
    Outcome runLast(String program, List<String> arguments) {
        return run(program, arguments, true);
    }

    private Outcome run(String program, List<String> arguments, boolean last) {
        try {
            // a file, not a pipe: on Windows the server would inherit the pipe and keep it open for ever
            var output = Files.createTempFile(folder, "unfinished-output", null);
            try {
                var process = start(command(program, arguments), output, last);
                int code = process.waitFor();
                requireOpen(last);
                return new Outcome(code == 0, Files.readString(output).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new StartProblem("PostgreSQL's program " + program + " cannot be run: " + IoMessages.in(e)
                    + ". Look whether " + binaries + " is on a file system that forbids programs (noexec).", e);
        } catch (InterruptedException e) {
            throw new StartProblem("Galley was interrupted while its database was starting.", e);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(user.prefix());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private synchronized Process start(List<String> command, Path output, boolean last) throws IOException {
        requireOpen(last);
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C"); // we read what the programs say
        var process = builder.start();
        process.getOutputStream().close();
        if (!last) {
            running = process;
        }
        return process;
    }

    private synchronized void requireOpen(boolean last) {
        if (closed && !last) {
            throw new StartProblem("Galley was stopped while its database was starting.");
        }
    }

    /** From now on only {@link #runLast} starts programs; whatever runs fails when it ends. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized boolean running() {
        return running != null && running.isAlive();
    }

    /** Asks the running program to end. */
    synchronized void interrupt() {
        if (running != null) {
            running.destroy();
        }
    }
}
