package blog.galley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.Trees;
import blog.galley.language.Language;

/** A small Hugo site, to be changed and brought in as often as a test likes. */
final class HugoSite {

    static final ImportRequest BY_ADMIN = request(false);
    static final ImportRequest RESTORING = request(true);

    private final Map<String, byte[]> files = new TreeMap<>(Trees.files(Trees.SITE));

    void change(String path, String from, String to) {
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    void copy(String from, String to) {
        files.put(to, files.get(from));
    }

    List<String> bring() {
        return bring(BY_ADMIN);
    }

    List<String> bring(ImportRequest request) {
        var tree = new FileTree(() -> {});
        files.forEach((path, content) -> tree.add(path, () -> new ByteArrayInputStream(content)));
        return ImportReport.of(tree, request);
    }

    private static ImportRequest request(boolean restore) {
        return new ImportRequest("site", "", ZoneId.of("Asia/Seoul"), null, true, restore, Language.ENGLISH);
    }
}
