package blog.galley.exchange.hugo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.post.Attachments;

/** Finds the files that belong to a page, by the names under which its text refers to them. */
public final class PageFiles {

    private static final int MOST_FILES = 1000;
    static final int MOST_OF_A_KIND = 100;
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\A(?:[a-z][a-z0-9+.-]*:|//|#|\\?)");

    private static final Pattern HEIC = Pattern.compile("(?i).*\\.(heic|heif|hif)");

    private final HugoTree tree;
    private final HugoPage page;
    private final List<Finding> findings;
    private final SortedMap<String, SourceFile> found = new TreeMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean isFull;
    private int missing;

    private PageFiles(HugoTree tree, HugoPage page, List<Finding> findings) {
        this.tree = tree;
        this.page = page;
        this.findings = findings;
    }

    /** By name. What is missing or refused is added to the post's findings. */
    public static SortedMap<String, SourceFile> of(HugoTree tree, HugoPage page, HugoPost post) {
        var files = new PageFiles(tree, page, post.findings());
        tree.beside(page).forEach(file -> files.keep(file.path().substring(page.folder().length()), file));
        post.references().forEach(files::find);
        if (files.missing > MOST_OF_A_KIND) {
            post.findings().add(Finding.warning(page.source(), null, say -> say.moreOfKind(files.missing - MOST_OF_A_KIND)));
        }
        return files.found;
    }

    private void find(BodyScan.Reference reference) {
        var destination = reference.destination();
        if (destination.isBlank() || destination.contains("{{") || ELSEWHERE.matcher(destination).find()) {
            return;
        }
        var name = Attachments.name(reference.destination());
        var path = name.replaceFirst("[?#].*", "");
        var file = name.length() > FilePath.MOST_CHARACTERS ? Optional.<SourceFile>empty() : tree.meant(page, path);
        file.ifPresentOrElse(there -> keep(name, there), () -> missing(reference, path));
    }

    private void keep(String name, SourceFile file) {
        if (HEIC.matcher(file.path()).matches()) {
            if (refused.add(file.path()) && refused.size() <= MOST_OF_A_KIND) {
                findings.add(Finding.warning(page.source(), null, say -> say.heic(FilePath.name(file.path()))));
            }
        } else if (found.size() < MOST_FILES) {
            found.putIfAbsent(name, file);
        } else if (!isFull && !found.containsKey(name)) {
            isFull = true;
            findings.add(Finding.warning(page.source(), null, say -> say.tooManyAttachments(MOST_FILES, name)));
        }
    }

    private void missing(BodyScan.Reference reference, String path) {
        if (reference.image()) {
            warn(reference, say -> path.startsWith("/") ? say.noStaticImage(path) : say.noImage(path));
        }
    }

    private void warn(BodyScan.Reference reference, Function<FindingMessages, String> words) {
        if (++missing <= MOST_OF_A_KIND) {
            findings.add(Finding.warning(page.source(), reference.line(), reference.column(), words));
        }
    }
}
