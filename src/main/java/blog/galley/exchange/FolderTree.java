package blog.galley.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a folder, on a disk or inside a jar. */
final class FolderTree extends SimpleFileVisitor<Path> {

    private final FileTree tree = new FileTree(() -> { });
    private final Path root;
    private final String prefix;

    private FolderTree(Path root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /** A folder called content is half of a Hugo site: the static folder beside it is read too, for the images that posts show. */
    static FileTree of(Path folder) throws IOException {
        var real = folder.toRealPath();
        var beside = real.resolveSibling("static");
        if (real.getFileName() == null || !real.getFileName().toString().equals("content") || !Files.isDirectory(beside)) {
            return read(real, "").tree;
        }
        var reading = read(real, "content/");
        var more = read(beside, "static/");
        more.tree.paths().forEach(path -> reading.tree.add(path, more.tree.file(path).orElseThrow().opening()));
        return reading.tree;
    }

    private static FolderTree read(Path root, String prefix) throws IOException {
        var reading = new FolderTree(root, prefix);
        Files.walkFileTree(root, reading);
        return reading;
    }

    private String path(Path file) {
        return prefix + root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && FilePath.isLitter(folder.getFileName().toString().replace("/", ""))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink() && !leadsToFileInside(file)) {
            tree.leftOut(path(file), FindingMessages::linkElsewhere);
        } else if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
            tree.add(path(file), () -> Files.newInputStream(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsToFileInside(Path link) {
        try {
            var target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target);
        } catch (IOException nowhere) {
            return false;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        tree.leftOut(path(file), FindingMessages::notReadable);
        return FileVisitResult.CONTINUE;
    }
}
