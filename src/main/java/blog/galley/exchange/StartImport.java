package blog.galley.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import blog.galley.Problem;
import blog.galley.account.Account;
import blog.galley.account.Accounts;
import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.FolderTree;
import blog.galley.exchange.report.Unreadable;
import blog.galley.language.Language;
import blog.galley.language.RequestLanguage;
import blog.galley.post.Posts;
import blog.galley.site.Site;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Imports at the start: the configured folder or, into an empty blog, the sample posts. The start waits a little, so that most blogs are
 * complete for the first reader; a large one goes on in the background. A missing folder is logged and stops no start, since what was
 * imported before can still be read.
 */
@ApplicationScoped
public class StartImport {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SAMPLES = "samples";

    private final ImportSettings settings;
    private final Site site;
    private final Imports imports;
    private final ImportRuns runs;
    private final Posts posts;
    private final Accounts accounts;
    private final RequestLanguage language;

    StartImport(ImportSettings settings, Site site, Imports imports, ImportRuns runs, Posts posts, Accounts accounts,
            RequestLanguage language) {
        this.settings = settings;
        this.site = site;
        this.imports = imports;
        this.runs = runs;
        this.posts = posts;
        this.accounts = accounts;
        this.language = language;
    }

    void start(@Observes StartupEvent event) {
        if (settings.importDir().isPresent()) {
            if (settings.samples() && isFirstStart()) {
                Log.info("GALLEY_IMPORT_DIR is set, so the sample posts are left out.");
            }
            bringFolder(settings.importDir().get());
        } else if (settings.samples() && isFirstStart()) {
            bringSamples();
        }
    }

    private boolean isFirstStart() {
        return QuarkusTransaction.requiringNew().call(() -> posts.count() == 0 && runs.count() == 0);
    }

    private void bringFolder(String named) {
        try {
            var folder = Path.of(named).toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                Log.errorf("GALLEY_IMPORT_DIR is %s, and there is no such folder. Nothing was imported.%s", folder, hint(named));
            } else {
                bring(FolderTree.of(folder), folder.toString(), "");
            }
        } catch (IOException e) {
            Log.errorf("GALLEY_IMPORT_DIR is %s, which cannot be read (%s). Nothing was imported.", named, e);
        } catch (InvalidPathException e) { // the encoding of the locale lacks one of its letters
            Log.errorf("GALLEY_IMPORT_DIR is %s, which cannot be looked for. Nothing was imported.%s", named, hint(named));
        }
    }

    /** Java reads the environment in the encoding of the locale, and one without Hangul loses the name before we see it. */
    private static String hint(String named) {
        return named.chars().allMatch(c -> c < 128) ? "" : " If its name looks wrong here, start Galley with LC_ALL=C.UTF-8.";
    }

    public void bringSamples() {
        try {
            var samples = new AtomicReference<FileTree>();
            ClassPathUtils.consumeAsPaths(SAMPLES, folder -> samples.set(inMemory(folder))); // a folder in a jar is open only here
            if (samples.get() == null) {
                Log.warn("There are no sample posts in this build");
            } else {
                bring(samples.get(), language.now().say(ExchangeMessages.class).samplePosts(), "galley:samples/");
            }
        } catch (IOException e) {
            Log.warn("The sample posts cannot be read", e);
        }
    }

    private static FileTree inMemory(Path folder) {
        try {
            return FolderTree.of(folder).inMemory();
        } catch (IOException | Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private void bring(FileTree files, String label, String family) {
        zone().ifPresent(zone -> bring(files, label, family, zone));
    }

    /** Empty if it is mistyped: posts whose dates are hours off would be worse than none. */
    private Optional<ZoneId> zone() {
        try {
            return Optional.of(settings.importZone().map(ZoneId::of).orElseGet(site::zone));
        } catch (DateTimeException e) {
            Log.errorf("%s is not a time zone (%s). Write one like Asia/Seoul, Europe/Berlin or UTC. Nothing was imported.",
                    settings.importZone().isPresent() ? "GALLEY_IMPORT_ZONE" : "GALLEY_ZONE", e.getMessage());
            return Optional.empty();
        }
    }

    private void bring(FileTree files, String label, String family, ZoneId zone) {
        var author = QuarkusTransaction.requiringNew()
                .call(() -> accounts.find("order by id").firstResultOptional().map(Account::id).orElse(null));
        try {
            imports.start(files, new ImportRequest(label, family, zone, author, true, false, language.now()));
            imports.await(PATIENCE);
        } catch (Problem problem) {
            Log.infof("%s not imported. %s", label, problem.phrase().in(Language.ENGLISH));
        }
    }
}
