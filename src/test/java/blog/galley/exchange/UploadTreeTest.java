package blog.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import blog.galley.Problem;
import blog.galley.exchange.files.DirectoryGuard;
import blog.galley.exchange.files.FileTree;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTreeTest {

    @TempDir
    Path folder;

    private Set<Path> before;

    @BeforeEach
    void look() throws IOException {
        before = kept();
    }

    @Test
    void nothingIsLeftWhateverIsWrong() throws IOException {
        var zip = new EmptyEntries(DirectoryGuard.MOST_ENTRIES + 1, 0).write(folder.resolve("many.zip"), 1);
        var cut = Files.write(folder.resolve("cut.zip"), "PK\u0003\u0004 and no more".getBytes(UTF_8));

        assertThatThrownBy(() -> UploadTree.of(List.of(upload("a.zip", () -> zip)))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> UploadTree.of(List.of(upload("a.zip", () -> cut)))).isInstanceOf(Problem.class);
        for (var thrown : List.of(new OutOfMemoryError("no heap"), new StackOverflowError(), new IllegalStateException("a bug"))) {
            assertThatThrownBy(() -> UploadTree.of(List.of(upload("a.md", () -> cut), upload("b.md", () -> sneak(thrown)))))
                    .isSameAs(thrown);
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void onlyWhatIsWantedIsKept() throws IOException {
        var file = Files.writeString(folder.resolve("text"), "text");
        var uploads = IntStream.range(0, FileTree.MOST_FILES + 500).mapToObj(n -> upload("f/" + n + ".md", () -> file))
                .collect(Collectors.toList());
        uploads.addAll(0, List.of(upload("f/.git/x", () -> file), upload("f/0.md", () -> file), upload("../x.md", () -> file)));

        try (var tree = UploadTree.of(uploads)) {
            var mine = kept();
            mine.removeAll(before);
            try (var files = Files.list(mine.iterator().next())) {
                assertThat(files.count()).isEqualTo(FileTree.MOST_FILES);
            }
            assertThat(tree.findings()).hasSize(3);
        }
        assertThat(kept()).isEqualTo(before);
    }

    private static Path sneak(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static Set<Path> kept() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("galley-import")).collect(Collectors.toSet());
        }
    }

    private static FileUpload upload(String name, Supplier<Path> file) {
        return (FileUpload) Proxy.newProxyInstance(FileUpload.class.getClassLoader(), new Class<?>[]{FileUpload.class},
                (proxy, method, arguments) -> method.getName().equals("fileName") ? name : file.get());
    }
}
