package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server says about itself in {@code postmaster.pid}; line numbers as in PostgreSQL's pidfile.h. */
record PostmasterFile(long pid, int port) {
    private static final int PID = 0;
    private static final int PORT = 3;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> read(Path cluster) {
        try {
            return parse(Files.readAllLines(in(cluster)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty while the server is still writing it. */
    static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip())));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The process of the server, if it runs. A zombie does not: in a container its parent may never reap it. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> !isZombie());
    }

    private boolean isZombie() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat")).contains(") Z ");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether the process may be the server. After a restart of the machine its number may belong to another program. Where the system
     * hides names of programs, it may be the server.
     */
    boolean mayBePostgres() {
        return process().map(process -> process.info().command().or(process.info()::commandLine)
                .map(command -> command.contains("postgres")).orElse(true)).orElse(false);
    }
}
