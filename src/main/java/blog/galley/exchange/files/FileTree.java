package blog.galley.exchange.files;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;
import blog.galley.text.Truncation;

/** The files of a folder, an archive or an upload by their paths. What is left out becomes a finding. To be closed after use. */
public final class FileTree implements Closeable {

    public static final int MOST_FILES = 20_000;
    private static final Set<String> VAULTS = Set.of(".obsidian", ".trash", ".foam", ".logseq", ".joplin", ".zettlr");
    private static final int MOST_FINDINGS = 1000;
    private static final int MOST_IN_MEMORY = 16 * 1024 * 1024;

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Closeable behind;
    private final Set<String> programs = new HashSet<>();
    private boolean isFull;
    private boolean isVault;
    private int unsaid;

    /** @param behind what has to be closed, or cleared away, when the files are no longer wanted */
    public FileTree(Closeable behind) {
        this.behind = behind;
    }

    /** @param raw the path as the disk or the archive has it */
    public void add(String raw, SourceFile.Opening opening) {
        if (wants(raw)) {
            files.put(FilePath.clean(raw).orElseThrow(), new SourceFile(FilePath.clean(raw).orElseThrow(), opening));
        }
    }

    /** Whether a file of this path is taken. If not there is a finding, unless it is litter such as a hidden file. */
    public boolean wants(String raw) {
        var path = raw.length() > FilePath.MOST_CHARACTERS ? Optional.<String>empty() : FilePath.clean(raw);
        if (path.isPresent() && FilePath.isLitter(path.get())) {
            seen(path.get());
            return false;
        }
        var programs = path.map(FilePath::programs).orElse("");
        if (!programs.isEmpty()) {
            if (this.programs.add(programs)) {
                leftOut(programs, FindingMessages::noPosts);
            }
            return false;
        }
        if (raw.length() > FilePath.MOST_CHARACTERS) {
            leftOut(readable(raw), say -> say.pathTooLong(FilePath.MOST_CHARACTERS));
        } else if (path.isEmpty()) {
            leftOut(readable(raw), FindingMessages::leadsOut);
        } else if (files.containsKey(path.get())) {
            leftOut(path.get(), FindingMessages::secondOfName);
        } else if (files.size() < MOST_FILES) {
            return true;
        } else if (!isFull) {
            isFull = true;
            leftOut(path.get(), say -> say.tooManyFiles(MOST_FILES));
        }
        return false;
    }

    /** Looks at the path of a hidden file, which is left out but may show which program has written the others. */
    void seen(String path) {
        isVault |= Stream.of(path.split("/")).anyMatch(VAULTS::contains);
    }

    /** Whether it is a vault: a program for notes, such as Obsidian, keeps its settings here. */
    public boolean isVault() {
        return isVault;
    }

    private static String readable(String raw) {
        return Truncation.quoted(raw, FilePath.MOST_CHARACTERS).replaceAll("[\\p{Cc}\\p{Cs}]", "?");
    }

    void leftOut(String path, Function<FindingMessages, String> why) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Finding.skipped(path, why));
        } else {
            unsaid++;
        }
    }

    /** A copy that does not need the folder or archive any more. */
    public FileTree inMemory() throws Unreadable {
        var copy = new FileTree(() -> {});
        copy.findings.addAll(findings);
        copy.isVault = isVault;
        for (var file : files.values()) {
            var content = file.read(MOST_IN_MEMORY);
            copy.add(file.path(), () -> new ByteArrayInputStream(content));
        }
        return copy;
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The files in a folder, at any depth. The folder has its last slash, or is empty for all. */
    public List<SourceFile> under(String folder) {
        return List.copyOf(files.subMap(folder, folder + Character.MAX_VALUE).values());
    }

    public boolean hasUnder(String folder) {
        return !under(folder).isEmpty();
    }

    public List<Finding> findings() {
        return unsaid == 0
                ? List.copyOf(findings)
                : Stream.concat(findings.stream(), Stream.of(Finding.warning("", null, say -> say.moreOfKind(unsaid)))).toList();
    }

    @Override
    public void close() throws IOException {
        behind.close();
    }
}
