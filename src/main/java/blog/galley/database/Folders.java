package blog.galley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;

/** Removes whole folders as far as it can. What is left is tried again at the next start. */
final class Folders {
    private Folders() {
    }

    static void removeChildren(Path folder, Predicate<String> name) {
        try (var children = Files.list(folder)) {
            children.filter(child -> name.test(child.getFileName().toString())).forEach(Folders::remove);
        } catch (IOException e) {
            return;
        }
    }

    static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            return;
        }
    }
}
