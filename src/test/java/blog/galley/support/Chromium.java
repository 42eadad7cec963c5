package blog.galley.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/** One Chromium for all journeys: one that is here, else one that is installed now, else a failure that says what to do. */
public final class Chromium {

    /** The shell first: it draws no window around a page, and opens one in half the time. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable",
            "google-chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {
    }

    /** The one of this thread, for nothing of Playwright's may be used by two. */
    public static Browser browser() {
        return BROWSER.get();
    }

    private static Browser launch() {
        var given = System.getenv("CHROMIUM_PATH");
        if (given != null && !Files.isExecutable(Path.of(given))) {
            throw new IllegalStateException(
                    "CHROMIUM_PATH is " + given + ", which cannot be executed. Point it to a Chromium or unset it.");
        }
        var here = Optional.ofNullable(given).map(Path::of).or(Chromium::installed).or(Chromium::installedFromDebian);
        // Playwright installs its own browser at launch unless told not to.
        var environment = here.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        try {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-quic",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"));
            here.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The browser tests need a Chromium. Install one, or set CHROMIUM_PATH to one that is installed. ("
                            + e.getMessage().lines().findFirst().orElse("") + ")");
        }
    }

    private static Optional<Path> installed() {
        var folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        var onPath = folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream()).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installedFromDebian() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        return run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk")
                        ? installed()
                        : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
