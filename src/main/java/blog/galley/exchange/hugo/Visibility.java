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

/** Decides whether a page becomes a draft. In doubt it does, since publishing by mistake is worse; the report says why. */
final class Visibility {

    private static final Pattern DRAFTS = Pattern.compile("(?i)_.*|drafts?|private|unpublished|trash");
    private static final Pattern ABOUT_THE_FILES = Pattern.compile(
            "(?i)(readme|changelog|licen[cs]e|contributing|code[_-]of[_-]conduct|pull_request_template|issue_template)([._-].*)?");
    private static final Set<String> PUBLIC = Set.of(
            "publish", "published", "public", "live", "posted", "visible", "everyone", "online", "listed", "true", "yes");
    private static final Set<String> PRIVATE = Set.of(
            "draft", "private", "hidden", "unlisted", "pending", "trash", "review", "in review", "wip", "todo", "password", "members",
            "friends", "internal", "archived", "secret", "unpublished", "false", "no", "never", "none");
    /** Keys that make a draft if they are true, and keys that make one if they are false. */
    private static final String[] HIDING = {"draft", "private", "hidden", "unlisted", "archived", "secret"};
    private static final String[] SHOWING = {"published", "publish", "public", "visible", "listed", "ispublished"};
    /** Keys whose value is a word, such as {@code private}. */
    private static final String[] TOLD = {"visibility", "status", "state", "access"};
    private static final String[] LOCKED = {"password", "encrypt", "encrypted", "protected"};

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
     * Whether readers must not see it. A reason that is not the plain key {@code draft} becomes a finding.
     *
     * @param inDoubt whether a date of publishing or expiring is there and could not be read
     * @param dated   whether it has a date, or needs none
     */
    boolean isDraft(boolean inDoubt, boolean dated) {
        if (saysSo()) {
            return true;
        }
        var why = inDoubt || special() ? Optional.<Function<FindingMessages, String>>of(FindingMessages::draftInDoubt) : doubt(dated);
        why.ifPresent(words -> findings.add(Finding.warning(page.source(), fields.line("draft"), words)));
        return why.isPresent();
    }

    /** Whether its front matter says so. All keys are asked for, so that none is reported as unknown. */
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
        // no short circuit: all are asked for, so that none is reported as unknown
        boolean special = fields.is("headless") | fields.has("build") | fields.has("_build");
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

    /** The folder around it that is for unfinished texts; Hugo publishes those whose names have no underscore in front. */
    private String folder() {
        return Stream.of(FilePath.folder(page.source()).split("/"))
                .filter(part -> DRAFTS.matcher(part).matches() && !part.equals("_posts") && (part.startsWith("_") || !tree.isHugos()))
                .findFirst().orElse("");
    }
}
