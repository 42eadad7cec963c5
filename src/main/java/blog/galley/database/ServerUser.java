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
 * As whom the server runs. PostgreSQL refuses to be root, and initdb to be a number without a name, as containers like to
 * have it: both are started in another guise.
 */
record ServerUser(List<String> prefix, Long uid) {
    private static final long ROOT = 0;
    private static final long NOBODY = 65534;

    static ServerUser choose() {
        if (Platform.isWindows()) {
            return new ServerUser(List.of(), null);
        }
        // not UnixSystem, which takes a number without a name for root
        var uid = answer("id", "-u").map(Long::valueOf).orElse(null);
        boolean isRoot = uid != null && uid == ROOT;
        if (!isRoot && answer("id", "-un").isPresent()) {
            return new ServerUser(List.of(), uid);
        }
        // inside a user namespace of its own everyone looks like nobody, and still owns the same files
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

    /** Someone else can use our folder only if every folder above it lets them pass. */
    void requireReach(Programs programs, Path folder) {
        if (isSomeoneElse() && !programs.run("postgres", List.of("--version")).success()) {
            throw new StartProblem("PostgreSQL refuses to run as root, and the user nobody, as whom it would run, cannot reach "
                    + folder + ". Start Galley as an ordinary user, or set GALLEY_DATA_DIR to a folder like /var/lib/galley.");
        }
    }

    /** Gives a folder and all in it to this user. The folder itself comes last, so that its owner tells all is done. */
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
