package blog.galley.exchange;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import blog.galley.post.Attachments;

/** Finds the files that a page brings along, under the names by which its text refers to them. */
final class PageFiles {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*|[a-z][a-z0-9+.-]*:.*|//.*|#.*|\\?.*|.*\\{\\{.*");

    private final HugoTree tree;
    private final HugoPage page;
    private final List<Finding> findings;
    private final SortedMap<String, SourceFile> found = new TreeMap<>();

    private PageFiles(HugoTree tree, HugoPage page, List<Finding> findings) {
        this.tree = tree;
        this.page = page;
        this.findings = findings;
    }

    /** What is not found is added to the post's findings. */
    static SortedMap<String, SourceFile> of(HugoTree tree, HugoPage page, HugoPost post) {
        var files = new PageFiles(tree, page, post.findings());
        tree.beside(page).forEach(file -> files.found.put(file.path().substring(page.folder().length()), file));
        post.references().forEach(files::find);
        return files.found;
    }

    private void find(BodyScan.Reference reference) {
        if (ELSEWHERE.matcher(reference.destination()).matches()) {
            return;
        }
        var name = Attachments.name(reference.destination());
        var path = name.replaceFirst("[?#].*", "");
        tree.meant(page, path).ifPresentOrElse(file -> found.putIfAbsent(name, file), () -> missing(reference, path));
    }

    private void missing(BodyScan.Reference reference, String path) {
        if (reference.image()) {
            warn(reference, say -> path.startsWith("/") ? say.noStaticImage(path) : say.noImage(path));
        } else if (path.matches("(?i).*\\.(md|markdown)")) {
            warn(reference, say -> say.linkToFile(path));
        }
    }

    private void warn(BodyScan.Reference reference, Function<FindingMessages, String> words) {
        findings.add(Finding.warning(page.source(), reference.line(), reference.column(), words));
    }
}
