package blog.galley.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import blog.galley.post.PostPath;

/** The paths that led to a page at Hugo: its own, and its aliases. */
final class FormerAddresses {

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
        if (!page.name().isEmpty() && PostPath.refusal(PostPath.ofSlug(own)) == null) {
            all.add(new HugoPost.Former(PostPath.ofSlug(own), false, null));
        }
        for (var alias : fields.texts("aliases", "alias")) {
            path(alias, FilePath.folder(own)).ifPresentOrElse(
                    path -> all.add(new HugoPost.Former(path, true, fields.line("aliases"))),
                    () -> findings.add(Finding.warning(page.source(), fields.line("aliases"), say -> say.badAlias(alias))));
        }
        return all;
    }

    /** As Hugo does it: an alias without a leading slash is relative to where the page itself is. */
    private static Optional<String> path(String alias, String folder) {
        if (alias.matches("(?i)[a-z]+:.*|//.*")) {
            return Optional.empty();
        }
        return FilePath.within(Normalizer.normalize(decoded(alias.startsWith("/") ? alias : folder + alias), Normalizer.Form.NFC))
                .map(path -> PostPath.ofSlug("/" + path))
                .filter(path -> PostPath.refusal(path) == null);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
