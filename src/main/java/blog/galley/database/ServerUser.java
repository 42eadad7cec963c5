package blog.galley.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user that the server runs as. PostgreSQL refuses to run as root, and initdb as a user number without a name, as containers often
 * have it. In both cases they run as another user, or in a user namespace.
 *
 * @param prefix the command in front of each program that makes it run so; empty if none is needed
 * @param uid    the number of the user who must own the files; null if nothing needs to be done
 */
record ServerUser(List<String> prefix, Long uid) {
    private static final long ROOT = 0;
    private static final long NOBODY = 65534;

    static ServerUser choose() {
        if (Platform.isWindows()) {
            return new ServerUser(List.of(), null);
        }
        // not by UnixSystem, which takes a number without a name for root
        var uid = answer("id", "-u").map(Long::valueOf).orElse(null);
        boolean isRoot = uid != null && uid == ROOT;
        if (!isRoot && answer("id", "-un").isPresent()) {
            return new ServerUser(List.of(), uid);
        }
        // in a user namespace of its own every user looks like nobody, and still owns the same files
        if (answer("unshare", "-U", "true").isPresent()) {
            return new ServerUser(List.of("unshare", "-U"), uid);
        }
        if (!isRoot) {
            throw new StartProblem("PostgreSQL refuses to run for user number " + uid + ", which has no name on this machine."
                    + " Add it to /etc/passwd, or start Galley as a user who has one.");
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (answer(Stream.concat(nobody.stream(), Stream.of("true")).toArray(String[]::new)).isPresent()) {
            return new ServerUser(nobody, NOBODY);
        }
        throw new StartProblem("PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' works here to run it"
                + " as someone else. Start Galley as an ordinary user, or install util-linux.");
    }

    private static Optional<String> answer(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean isSomeoneElse() {
        return prefix.contains("setpriv");
    }

    /** Fails unless that user can reach the folder: every folder above it must let others pass. */
    void requireReach(Programs programs, Path folder) {
        if (isSomeoneElse() && !programs.run("postgres", List.of("--version")).success()) {
            throw new StartProblem("PostgreSQL refuses to run as root, and the user nobody, as whom it would run, cannot reach "
                    + folder + ". Start Galley as an ordinary user, or set GALLEY_DATA_DIR to a folder like /var/lib/galley.");
        }
    }

    /** Makes this user the owner of a folder and all in it. The folder itself comes last, so that its owner shows that all is done. */
    void own(Path folder) {
        try {
            if (uid == null || uid.equals(owner(folder))) {
                return;
            }
            try (var all = Files.walk(folder)) {
                for (var path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.setAttribute(path, "unix:uid", uid.intValue(), LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new StartProblem("The folder " + folder + " belongs to another user of this machine (" + IoMessages.in(e)
                    + "). Start Galley as that user, or set GALLEY_DATA_DIR to a folder of your own.", e);
        }
    }

    private static Long owner(Path folder) throws IOException {
        return ((Integer) Files.getAttribute(folder, "unix:uid")).longValue();
    }
}
