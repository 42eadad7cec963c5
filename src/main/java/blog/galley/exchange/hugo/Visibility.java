package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.exchange.files.FilePath;
import blog.galley.exchange.frontmatter.Fields;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;

/** Whether readers may see a page, as whoever wrote it would have it. Where that cannot be told they do not, and the report says why. */
final class Visibility {

    private static final Pattern DRAFTS = Pattern.compile("(?i)_.*|drafts?|private|unpublished|trash");
    private static final Pattern ABOUT_THE_FILES = Pattern.compile("(?i)(readme|changelog|licen[cs]e|contributing|code[_-]of[_-]conduct|pull_request_template|issue_template)([._-].*)?");
    private static final Set<String> PUBLIC = Set.of("publish", "published", "public", "live", "posted", "visible", "everyone", "online", "listed", "true", "yes");
    private static final Set<String> PRIVATE = Set.of("draft", "private", "hidden", "unlisted", "pending", "trash", "review", "in review", "wip", "todo", "password", "members",
            "friends", "internal", "archived", "secret", "unpublished", "false", "no", "never", "none");
    /** Keys that say so where they are true, and those that do where they are false. */
    private static final String[] HIDING = { "draft", "private", "hidden", "unlisted", "archived", "secret" };
    private static final String[] SHOWING = { "published", "publish", "public", "visible", "listed", "ispublished" };
    /** Keys that say so in words. */
    private static final String[] TOLD = { "visibility", "status", "state", "access" };
    private static final String[] LOCKED = { "password", "encrypt", "encrypted", "protected" };

    private final HugoPage page;
    private final HugoTree tree;
    private final Fields fields;
    private final List<Finding> findings;

    Visibility(HugoPage page, HugoTree tree, Fields fields, List<Finding> findings) {
        this.page = page;
        this.tree = tree;
        this.fields = fields;
        this.findings = findings;
    }

    /**
     * Whether readers must not see it.
     *
     * @param inDoubt whether what says from when on they may could not be read
     * @param dated   whether there is a date at all, or need not be one
     */
    boolean isDraft(boolean inDoubt, boolean dated) {
        if (saysSo()) {
            return true;
        }
        var why = inDoubt || special() ? Optional.<Function<FindingMessages, String>>of(FindingMessages::draftInDoubt) : doubt(dated);
        why.ifPresent(words -> findings.add(Finding.warning(page.source(), fields.line("draft"), words)));
        return why.isPresent();
    }

    /** All keys are asked for, so that none is unknown. */
    private boolean saysSo() {
        var hiding = said(HIDING, false);
        var showing = said(SHOWING, true);
        var told = Stream.of(TOLD).map(key -> fields.text(key).toLowerCase(Locale.ROOT)).toList();
        boolean draft = fields.is("draft") || !fields.flagOrDate("published").orElse(true);
        if (draft) {
            return true;
        }
        var keys = new ArrayList<String>(hiding);
        keys.addAll(showing);
        for (int i = 0; i < TOLD.length; i++) {
            if (PRIVATE.contains(told.get(i)) || !tree.isHugos() && !told.get(i).isEmpty() && !PUBLIC.contains(told.get(i))) {
                keys.add(TOLD[i]);
            }
        }
        Stream.of(LOCKED).filter(key -> fields.has(key) && !fields.text(key).equals("false")).forEach(keys::add);
        if (!keys.isEmpty()) {
            var key = keys.get(0);
            findings.add(Finding.warning(page.source(), fields.line(key), say -> say.draftBecauseOf(fields.spelled(key))));
        }
        return !keys.isEmpty();
    }

    private List<String> said(String[] keys, boolean otherwise) {
        return Stream.of(keys).filter(key -> fields.flagOrDate(key).orElse(otherwise) != otherwise).toList();
    }

    private boolean special() {
        boolean special = fields.is("headless") | fields.has("build") | fields.has("_build"); // all are asked for, so that none is unknown
        return special || fields.wrong(HIDING) || fields.wrong(SHOWING) || fields.wrong(TOLD) || fields.wrong("headless");
    }

    private Optional<Function<FindingMessages, String>> doubt(boolean dated) {
        boolean open = Stream.of(SHOWING).anyMatch(key -> fields.flagOrDate(key).orElse(false)) || fields.flag("draft").isPresent();
        var folder = folder();
        if (!folder.isEmpty()) {
            return Optional.of(say -> say.draftFolder(folder));
        }
        if (tree.isVault() && !tree.config().isHugos() && !open) {
            return Optional.of(FindingMessages::draftNote);
        }
        if (ABOUT_THE_FILES.matcher(page.name()).matches() && !open) {
            return Optional.of(FindingMessages::draftAboutFiles);
        }
        if (page.isNotions() && fields.isEmpty() && !open || page.isNamedByDayAlone() && !tree.isHugos() && !open && !fields.has("date")) {
            return Optional.of(FindingMessages::draftNote);
        }
        return dated || tree.isHugos() ? Optional.empty() : Optional.of(FindingMessages::draftUndated);
    }

    /** The folder around it that is for what is not finished; a site of Hugo's publishes those without an underscore. */
    private String folder() {
        return Stream.of(FilePath.folder(page.source()).split("/"))
                .filter(part -> DRAFTS.matcher(part).matches() && !part.equals("_posts") && (part.startsWith("_") || !tree.isHugos()))
                .findFirst().orElse("");
    }
}
