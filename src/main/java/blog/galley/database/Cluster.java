package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of the database (PostgreSQL: the cluster). initdb makes them once in another folder, which is moved here when complete. */
final class Cluster {
    private static final String MAJOR = "18";

    private final DataFolder folder;

    Cluster(DataFolder folder) {
        this.folder = folder;
    }

    /** PostgreSQL cannot read the files of another major version. */
    void requireOurVersion() {
        try {
            if (!Files.exists(folder.cluster())) {
                return;
            }
            var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR)) {
                throw new StartProblem("The database in " + folder.path() + " was made by PostgreSQL " + version
                        + ", and this Galley brings PostgreSQL " + MAJOR + ". Export your posts with the Galley that made it,"
                        + " start this one on an empty GALLEY_DATA_DIR, and import them.");
            }
        } catch (IOException e) {
            throw new StartProblem("The folder " + folder.cluster() + " is not a readable PostgreSQL database: "
                    + IoMessages.in(e) + ". Put it back from a backup, or set GALLEY_DATA_DIR to another folder.", e);
        }
    }

    void ensure(Programs programs, ServerUser user, Platform platform, Secret secret) {
        if (Files.exists(folder.cluster())) {
            return;
        }
        try {
            var unfinished = Files.createTempDirectory(folder.path(), folder.unfinished("database").getFileName().toString());
            try {
                var password = unfinished.resolve("password");
                secret.writeTo(password);
                user.own(unfinished);
                initialize(programs, platform, unfinished.resolve("database"), password);
                Files.move(unfinished.resolve("database"), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.remove(unfinished);
            }
        } catch (IOException e) {
            throw new StartProblem("The database cannot be made in " + folder.path() + ": " + IoMessages.in(e)
                    + ". Free some space there, or set GALLEY_DATA_DIR to another folder.", e);
        }
    }

    private void initialize(Programs programs, Platform platform, Path target, Path password) {
        var arguments = new ArrayList<>(List.of("--pgdata=" + target, "--pwfile=" + password,
                "--username=" + Secret.SUPERUSER, "--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"));
        arguments.addAll(platform.localeOptions());
        var outcome = programs.run("initdb", arguments);
        if (!outcome.success()) {
            throw new StartProblem("PostgreSQL could not make its database in " + folder.path() + ": "
                    + LastWords.reason(outcome.output()) + ". " + LastWords.cure(outcome.output()));
        }
    }
}
