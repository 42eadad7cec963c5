package blog.galley.exchange.hugo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import blog.galley.exchange.files.FileTree;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Unreadable;

/** Recognizes exports of other programs in a tree without Markdown, so that the report can say what to do. */
public final class OtherFormats {

    private static final int MOST_BYTES = 64 * 1024;

    /**
     * @param name      a pattern for paths in lower case
     * @param beginning a test of the first bytes, in lower case
     */
    private record Format(String name, Predicate<String> beginning, Function<FindingMessages, String> words) {
    }

    /** The first that matches a file tells what the tree is. */
    private static final List<Format> FORMATS = List.of(
            new Format(".*\\.(xml|wxr|rss)", text -> text.contains("wordpress.org/export")
                    || text.contains("wp:wxr_version"), FindingMessages::isWordPress),
            new Format(".*\\.json", text -> text.contains("\"db\"") && text.contains("\"meta\"") || text.contains("\"mobiledoc\"")
                    || text.contains("\"lexical\""), FindingMessages::isGhost),
            new Format(".*\\.(xml|atom)", text -> text.contains("blogger"), FindingMessages::isBlogger),
            new Format(".*\\.xml", text -> text.contains("tattertools") || text.contains("<ttml"), FindingMessages::isTistory),
            new Format(".*\\.(xml|atom|rss)", text -> text.contains("<rss") || text.contains("<feed"), FindingMessages::isFeed),
            new Format(".*\\.html?", text -> text.contains("medium.com"), FindingMessages::isMedium),
            new Format(".*\\.(html?|adoc|asciidoc|org|rst|mdx|textile|ipynb)", text -> true, FindingMessages::isOtherMarkup),
            new Format(".*\\.(docx?|odt|rtf|pages|hwpx?|pdf|epub|enex)", text -> true, FindingMessages::isDocument),
            new Format(".*\\.(zip|tar|t?gz|tgz|bz2|xz|7z|rar)", text -> true, FindingMessages::isArchive),
            new Format(".*\\.(txt|text|mkd|mdown|mdwn|mdtext)", text -> true, FindingMessages::isText),
            new Format(".*\\.(png|jpe?g|gif|webp|avif|svg|heic)", text -> true, FindingMessages::isPictures));

    private OtherFormats() {
    }

    public static Finding of(FileTree files) {
        for (var format : FORMATS) {
            for (var path : files.paths()) {
                if (path.toLowerCase(Locale.ROOT).matches(format.name())
                        && format.beginning().test(beginning(files.file(path).orElseThrow()))) {
                    return Finding.skipped(path, format.words());
                }
            }
        }
        var first = files.paths().stream().findFirst();
        return Finding.skipped(first.orElse(""), first.isEmpty() && files.findings().isEmpty()
                ? FindingMessages::isEmpty
                : first.isEmpty() || HugoTree.isMarkdown(first.get()) ? FindingMessages::hasNoPosts : FindingMessages::isNoText);
    }

    private static String beginning(SourceFile file) {
        try {
            return new String(file.beginning(MOST_BYTES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (Unreadable saysNothing) {
            return "";
        }
    }
}
