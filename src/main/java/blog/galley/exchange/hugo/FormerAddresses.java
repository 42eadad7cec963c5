package blog.galley.exchange.hugo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.address.PostPath;
import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.report.Finding;

/** The paths under which a page was served before: its own, and its aliases. They are to lead to its post. */
final class FormerAddresses {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\A([a-z]+:)?//|:[a-z]");
    private static final String[] ALIASES = {"aliases", "alias", "redirect_from"};

    private final HugoPage page;
    private final Fields fields;
    private final List<Finding> findings;

    FormerAddresses(HugoPage page, Fields fields, List<Finding> findings) {
        this.page = page;
        this.fields = fields;
        this.findings = findings;
    }

    List<HugoPost.Former> all() {
        var all = new ArrayList<HugoPost.Former>();
        var own = page.address(fields.text("slug"));
        if (!page.name().isEmpty()) {
            (page.isJekylls() ? Stream.of(own, own + ".html") : Stream.of(own)).map(PostPath::ofSlug)
                    .filter(path -> PostPath.refusal(path) == null)
                    .forEach(path -> all.add(new HugoPost.Former(path, false, null)));
        }
        for (var alias : fields.texts(ALIASES)) {
            path(alias, FilePath.folder(own)).ifPresentOrElse(
                    path -> all.add(new HugoPost.Former(path, true, fields.line("aliases"))),
                    () -> findings.add(Finding.moved(page.source(), fields.line("aliases"), say -> say.badAlias(alias))));
        }
        return all;
    }

    /** The path that its author gave it by {@code url}; empty if there is none, or it is no path, which is a finding. */
    String url() {
        var url = fields.text("url", "permalink");
        if (url.isEmpty() || !ELSEWHERE.matcher(url).find() && !url.equals("/")) {
            return url.isEmpty() || url.startsWith("/") ? url : "/" + url;
        }
        findings.add(Finding.moved(page.source(), fields.line("url"), say -> say.noPath(url)));
        return "";
    }

    /** The paths that will lead to its post, its own first. */
    List<String> known() {
        var url = url();
        var own = url.isEmpty() ? page.address(fields.text("slug")) : PostPath.ofSlug(PostPath.wish(url));
        return Stream.concat(Stream.of(own), all().stream().map(HugoPost.Former::path)).toList();
    }

    /** As in Hugo, an alias without a leading slash is relative to the folder of the page. */
    private static Optional<String> path(String alias, String folder) {
        if (alias.matches("(?i)[a-z]+:.*|//.*")) {
            return Optional.empty();
        }
        return FilePath.within(Normalizer.normalize(decoded(alias.startsWith("/") ? alias : folder + alias), Normalizer.Form.NFC))
                .map(path -> PostPath.ofSlug("/" + path))
                .filter(path -> PostPath.refusal(path) == null);
    }

    static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
