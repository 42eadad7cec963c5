package blog.galley.exchange.files;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import blog.galley.exchange.report.FindingMessages;

/** Reads a folder, on a disk or inside a jar. Symbolic links are followed to files in the folder only. */
public final class FolderTree extends SimpleFileVisitor<Path> {

    private static final List<String> BESIDE = List.of("static", "config", "assets");
    private static final List<String> CONFIGURATIONS = List.of(
            "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json");

    private final FileTree tree = new FileTree(() -> {});
    private final Path root;
    private final String prefix;

    private FolderTree(Path root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /** A folder called content is only part of a Hugo site. Its neighbours are read too, for images and for the site's configuration. */
    public static FileTree of(Path folder) throws IOException {
        var real = folder.toRealPath();
        if (real.getFileName() == null || !real.getFileName().toString().equals("content")) {
            return read(real, "").tree;
        }
        var reading = read(real, "content/");
        for (var beside : BESIDE) {
            var neighbour = real.resolveSibling(beside);
            if (Files.isDirectory(neighbour)) {
                var more = read(neighbour, beside + "/");
                more.tree.paths().forEach(path -> reading.tree.add(path, more.tree.file(path).orElseThrow().opening()));
            }
        }
        for (var config : CONFIGURATIONS) {
            var file = real.resolveSibling(config);
            if (Files.isRegularFile(file)) {
                reading.tree.add(config, () -> Files.newInputStream(file));
            }
        }
        return reading.tree;
    }

    private static FolderTree read(Path root, String prefix) throws IOException {
        var reading = new FolderTree(root, prefix);
        Files.walkFileTree(root, reading);
        return reading;
    }

    private String path(Path file) {
        return prefix + (file.getFileSystem() == FileSystems.getDefault() && !File.separator.equals("\\")
                ? fromBytes(file)
                : root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
    }

    /** Names on a disk are bytes. Java decodes them by the locale and loses letters that its encoding lacks; only URIs keep the bytes. */
    private String fromBytes(Path file) {
        var raw = FilePath.withoutSlash(file.toUri().getRawPath()).substring(FilePath.withoutSlash(root.toUri().getRawPath()).length() + 1);
        return ZipTree.name(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root)) {
            tree.seen(folder.getFileName().toString());
        }
        if (!folder.equals(root) && !FilePath.programs(path(folder) + "/").isEmpty()) {
            tree.wants(path(folder) + "/all of it");
            return FileVisitResult.SKIP_SUBTREE;
        }
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
