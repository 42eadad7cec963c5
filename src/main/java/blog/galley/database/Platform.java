package blog.galley.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What differs by operating system and processor.
 *
 * @param archive       the resource with the build of PostgreSQL that fits this machine
 * @param localeOptions options of initdb for a UTF-8 locale
 */
record Platform(String archive, List<String> localeOptions) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String osName, String osArch, boolean alpine) {
        var os = osName.toLowerCase(Locale.ROOT);
        var arch = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        var archive = os.startsWith("linux")
                ? "postgres-linux-" + arch + (alpine ? "-alpine_linux" : "") + ".txz"
                : os.startsWith("mac")
                        ? "postgres-darwin-" + arch + ".txz"
                        // Windows on ARM runs the Intel build
                        : os.startsWith("windows")
                                ? "postgres-windows-x86_64.txz"
                                : "";
        if (archive.isEmpty() || Platform.class.getResource("/" + archive) == null) {
            throw new StartProblem("Galley carries no PostgreSQL for " + osName + " on " + osArch + ". Install PostgreSQL,"
                    + " and set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.");
        }
        return new Platform(archive, localeOptions(os));
    }

    /**
     * Trigrams consist of what LC_CTYPE takes for letters. The plain C locale and PostgreSQL's builtin provider take no Hangul for
     * letters; these locales of the operating system do. Sorting is by code point, except on Windows, which has no such UTF-8 locale.
     */
    private static List<String> localeOptions(String os) {
        if (os.startsWith("mac")) {
            return List.of("--locale-provider=libc", "--locale=C", "--lc-ctype=en_US.UTF-8");
        }
        return List.of("--locale-provider=libc", "--locale=" + (os.startsWith("windows") ? "en-US" : "C.UTF-8"),
                "--lc-messages=C");
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
