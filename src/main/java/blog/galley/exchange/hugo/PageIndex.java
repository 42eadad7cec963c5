package blog.galley.exchange.hugo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.frontmatter.FrontMatterReader;
import blog.galley.exchange.frontmatter.MatterSize;
import blog.galley.exchange.report.Unreadable;

/** The pages of a tree by their files and their former addresses. All front matter is read when an address is first asked for. */
final class PageIndex {

    private final List<HugoPage> pages;
    private final Map<String, HugoPage> files = new HashMap<>();
    private final Map<String, List<HugoPage>> byName = new HashMap<>();
    private final Map<HugoPage, String> own = new HashMap<>();
    private Map<String, HugoPage> addresses;

    PageIndex(List<HugoPage> pages) {
        this.pages = List.copyOf(pages);
        pages.forEach(page -> files.put(page.file().path(), page));
        pages.forEach(page -> {
            var named = page.bundle() ? FilePath.withoutSlash(page.folder()) : HugoPage.withoutLanguage(page.source());
            byName.computeIfAbsent(FilePath.name(named), name -> new ArrayList<>()).add(page);
            files.putIfAbsent(HugoPage.withoutLanguage(page.file().path()), page);
            if (page.bundle()) {
                files.putIfAbsent(FilePath.withoutSlash(page.folder()), page);
            }
        });
    }

    /** The page of a file, by its path with or without ending, or of a bundle, by its folder. */
    Optional<HugoPage> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The page by the name of its file alone, if no other has that name. */
    Optional<HugoPage> named(String path) {
        var name = HugoPage.withoutLanguage(FilePath.name(FilePath.withoutSlash(path)));
        var same = name.isEmpty() || path.indexOf('/') > 0 ? List.<HugoPage>of() : byName.getOrDefault(name, List.of());
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The page at a former address, without its last slash. */
    Optional<HugoPage> at(String address) {
        if (addresses == null) {
            addresses = new HashMap<>();
            pages.forEach(page -> addressesOf(page).forEach(path -> addresses.putIfAbsent(path, page)));
        }
        return Optional.ofNullable(addresses.get(address));
    }

    /** An address that will lead to the page, wherever its post lives. */
    String address(HugoPage page) {
        return own.computeIfAbsent(page, asked -> addressesOf(asked).get(0));
    }

    private static List<String> addressesOf(HugoPage page) {
        try {
            var beginning = new String(page.file().beginning(MatterSize.MOST_CHARACTERS), StandardCharsets.UTF_8);
            var matter = FrontMatterReader.read(beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning);
            return new FormerAddresses(page, new Fields(matter, page.source(), new ArrayList<>()), new ArrayList<>()).known();
        } catch (Unreadable told) { // the report tells it when the page is imported
            return List.of(page.address(""));
        }
    }
}
