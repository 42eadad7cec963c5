package blog.galley.exchange;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Files by path, from a folder, an archive or an upload. */
final class FileTree implements Closeable {

    static final int MOST_FILES = 20_000;
    private static final int MOST_IN_MEMORY = 16 * 1024 * 1024;

    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Closeable behind;
    private boolean isFull;

    /** @param behind what has to be closed, or cleared away, when the files are no longer wanted */
    FileTree(Closeable behind) {
        this.behind = behind;
    }

    /** @param raw the path as the disk or the archive has it */
    void add(String raw, SourceFile.Opening opening) {
        var path = FilePath.clean(raw);
        if (path.isEmpty()) {
            findings.add(Finding.skipped(raw.replaceAll("\\p{Cc}", "?"), FindingMessages::leadsOut));
        } else if (!FilePath.isLitter(path.get())) {
            add(new SourceFile(path.get(), opening));
        }
    }

    private void add(SourceFile file) {
        if (files.containsKey(file.path())) {
            findings.add(Finding.skipped(file.path(), FindingMessages::secondOfName));
        } else if (files.size() < MOST_FILES) {
            files.put(file.path(), file);
        } else if (!isFull) {
            isFull = true;
            findings.add(Finding.skipped(file.path(), say -> say.tooManyFiles(MOST_FILES)));
        }
    }

    void leftOut(String path, Function<FindingMessages, String> why) {
        findings.add(Finding.skipped(path, why));
    }

    /** The same, for when what is behind it is about to go. */
    FileTree inMemory() throws Unreadable {
        var copy = new FileTree(() -> { });
        copy.findings.addAll(findings);
        for (var file : files.values()) {
            var content = file.read(MOST_IN_MEMORY);
            copy.add(file.path(), () -> new ByteArrayInputStream(content));
        }
        return copy;
    }

    Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** What lies in a folder, at any depth. */
    List<SourceFile> under(String folder) {
        return List.copyOf(files.subMap(folder, folder + Character.MAX_VALUE).values());
    }

    boolean hasUnder(String folder) {
        return !under(folder).isEmpty();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() throws IOException {
        behind.close();
    }
}
