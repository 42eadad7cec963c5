package blog.galley.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;

import org.jboss.logging.Logger;

/** Starts, watches and stops the embedded PostgreSQL, for a blog that was given no other. */
public final class EmbeddedPostgres {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private final PostgresSettings settings;
    private final DataFolder folder;
    private final Secret secret;
    private final ServerUser user;
    private final Platform platform;
    private final Binaries binaries;
    private final Path unpacked;
    private final Programs programs;
    private final Server server;
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int port;

    /** Fails with {@link StartProblem}. */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        var folder = DataFolder.claim(settings.folder());
        try {
            new Cluster(folder).requireOurVersion();
            var postgres = new EmbeddedPostgres(settings, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stopAfterApplication, "stop the database"));
            postgres.start();
            return postgres;
        } catch (StartProblem problem) {
            folder.release();
            throw problem;
        }
    }

    private EmbeddedPostgres(PostgresSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        user = ServerUser.choose();
        folder.keepPrivate(user);
        folder.removeUnfinished();
        secret = Secret.of(folder);
        platform = Platform.current();
        binaries = new Binaries(folder, platform);
        unpacked = binaries.unpacked();
        programs = new Programs(unpacked, user, folder.path());
        server = new Server(folder.cluster(), programs, settings);
    }

    private void start() {
        try {
            user.requireReach(programs, folder.path());
            new Cluster(folder).ensure(programs, user, platform, secret);
            port = survivor(running -> server.isAsWanted(running, unpacked)).orElseGet(this::started);
            welcome();
            new Watch(server::isUp, this::startAgain, programs::isClosed).begin();
        } catch (StartProblem problem) {
            stop();
            throw problem;
        } finally {
            startEnded.countDown();
        }
    }

    /** The port of a server that outlived a killed Galley; one that is not as we want it is ended. */
    private OptionalInt survivor(IntPredicate isAsWanted) {
        var port = new OrphanServer(folder.cluster(), secret).port();
        if (port.isPresent() && !isAsWanted.test(port.getAsInt())) {
            server.stop();
            return OptionalInt.empty();
        }
        return port;
    }

    private int started() {
        user.own(folder.cluster());
        int free = server.start();
        binaries.removeOthers(unpacked);
        return free;
    }

    /** On the port that it had, since that is where the application looks for it. */
    private void startAgain() {
        if (survivor(running -> running == port).isEmpty()) {
            server.start(OptionalInt.of(port));
        }
    }

    private void welcome() {
        try (var session = Session.open(port, secret)) {
            if (settings.scratch()) {
                session.dropDatabase();
            }
            session.ensureRoleAndDatabase();
            new DatabaseCheck(url(), Optional.of(username()), Optional.of(password())).run();
            LOG.infof("Database: PostgreSQL %s in %s (embedded, port %d)", session.answer("show server_version"),
                    folder.path(), port);
        } catch (SQLException e) {
            throw new StartProblem("The database in " + folder.path() + " started, but does not answer: " + e.getMessage()
                    + ". Look into " + server.log() + ".", e);
        }
    }

    public String url() {
        return Session.url(port, Session.NAME);
    }

    public String username() {
        return Session.NAME;
    }

    public String password() {
        return secret.password();
    }

    private void stopAfterApplication() {
        programs.close();
        RunningApplication.awaitEnd();
        stop();
        awaitEndOfStart();
    }

    /** A start that was cut short needs a moment to remove what it had begun. */
    private void awaitEndOfStart() {
        try {
            startEnded.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes a start fail that is under way in another thread. */
    public void stop() {
        programs.close();
        if (stopped.compareAndSet(false, true)) {
            server.stop();
        }
    }
}
