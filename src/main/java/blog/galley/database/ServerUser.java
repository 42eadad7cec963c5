package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.sun.security.auth.module.UnixSystem;

/** As whom the server runs. PostgreSQL refuses to be root, so for root it is started in another guise. */
record ServerUser(List<String> prefix, Long uid) {
    private static final String NOBODY = "65534";

    static ServerUser choose() {
        if (Platform.isWindows()) {
            return new ServerUser(List.of(), null);
        }
        long uid = new UnixSystem().getUid();
        if (uid != 0) {
            return new ServerUser(List.of(), uid);
        }
        // inside a user namespace of its own root looks like nobody, and still owns root's files
        var namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new ServerUser(namespace, uid);
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new ServerUser(nobody, Long.valueOf(NOBODY));
        }
        throw new StartProblem("PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' works here to run it"
                + " as someone else. Start Galley as an ordinary user, or install util-linux.");
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isSomeoneElse() {
        return uid != null && uid.equals(Long.valueOf(NOBODY)) && !prefix.isEmpty();
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
            throw new StartProblem("The folder " + folder + " belongs to another user of this machine (" + Trouble.in(e)
                    + "). Start Galley as that user, or set GALLEY_DATA_DIR to a folder of your own.", e);
        }
    }

    private static Long owner(Path folder) throws IOException {
        return ((Integer) Files.getAttribute(folder, "unix:uid")).longValue();
    }
}
