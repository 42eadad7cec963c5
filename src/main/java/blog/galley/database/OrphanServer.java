package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;

/** A server that still runs after its Galley was killed. It is found by its postmaster.pid, and trusted only if it takes our password. */
final class OrphanServer {
    private static final Duration UNTIL_IT_ANSWERS = Duration.ofSeconds(60);
    private static final Duration UNTIL_THE_FILE_IS_WRITTEN = Duration.ofSeconds(1);
    private static final String WRONG_PASSWORD = "28P01";

    private final Path cluster;
    private final Secret secret;

    OrphanServer(Path cluster, Secret secret) {
        this.cluster = cluster;
        this.secret = secret;
    }

    /** Its port; empty if none runs, so that a new one can be started. Fails with {@link StartProblem} if another process is in the way. */
    OptionalInt port() {
        var file = PostmasterFile.in(cluster);
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        Patience.until(UNTIL_THE_FILE_IS_WRITTEN, () -> PostmasterFile.read(cluster).isPresent());
        var postmaster = PostmasterFile.read(cluster);
        if (postmaster.isEmpty() || !postmaster.get().mayBePostgres()) {
            remove(file);
            return OptionalInt.empty();
        }
        if (!Patience.until(UNTIL_IT_ANSWERS, () -> postmaster.get().process().isEmpty() || isOurs(postmaster.get()))) {
            throw isInTheWay(postmaster.get());
        }
        return postmaster.get().process().isPresent() ? OptionalInt.of(postmaster.get().port()) : OptionalInt.empty();
    }

    private boolean isOurs(PostmasterFile postmaster) {
        try (var session = Session.open(postmaster.port(), secret)) {
            return Path.of(session.answer("show data_directory")).toRealPath().equals(cluster.toRealPath());
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw isInTheWay(postmaster);
            }
            return false; // it may be starting or recovering
        } catch (IOException e) {
            return false;
        }
    }

    private StartProblem isInTheWay(PostmasterFile postmaster) {
        return new StartProblem("Process " + postmaster.pid() + " holds the database in " + cluster + ", and does not answer"
                + " to Galley. End it; if it is not a PostgreSQL, remove " + PostmasterFile.in(cluster) + ".");
    }

    /** The process it names is gone, or another program has its number now; then PostgreSQL would refuse to start. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartProblem("The file " + file + " is left from an earlier run and cannot be removed: " + IoMessages.in(e)
                    + ". Remove it.", e);
        }
    }
}
