package blog.galley.exchange.files;

import java.io.IOException;
import java.nio.file.Path;

/** Says which files a folder has, to who starts it in another locale. */
final class FolderNames {

    private FolderNames() {
    }

    public static void main(String[] folder) throws IOException {
        for (var path : FolderTree.of(Path.of(folder[0])).paths()) {
            path.chars().forEach(c -> System.out.print(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
            System.out.println();
        }
    }
}
