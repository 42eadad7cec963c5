package blog.galley.editor.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import blog.galley.account.Account;
import blog.galley.account.signin.CurrentAccount;
import blog.galley.address.PostPath;
import blog.galley.article.PostViews;
import blog.galley.editor.advice.AdviceView.Remark;
import blog.galley.editor.draft.Desk;
import blog.galley.editor.draft.Drafts;
import blog.galley.editor.draft.FormDate;
import blog.galley.language.Phrase;
import blog.galley.markdown.chunk.LinkLocation;
import blog.galley.markdown.rawhtml.Removal;
import blog.galley.media.MediaStore;
import blog.galley.post.Addresses;
import blog.galley.post.Post;
import blog.galley.post.Status;
import blog.galley.tag.Tag;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says what readers of a text might stumble over: missing descriptions, dead links, skipped heading levels. It never prevents publishing,
 * and it tells an author nothing of posts that only others may see.
 */
@ApplicationScoped
public class Advice {

    /** Characters of a summary that cards and search engines show. */
    private static final int CARD = 200;

    private static final Pattern KEPT = Pattern.compile("/media/([^/]+)(?:/.*)?");
    /** Addresses of pictures that need not be files of the post. */
    private static final Pattern SERVED = Pattern.compile("(?:[a-z][a-z0-9+.-]*:|//|/cards/|/static/|/favicon)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOREIGN = Pattern.compile("(?:https?:)?//", Pattern.CASE_INSENSITIVE);

    private final PostViews views;
    private final Addresses addresses;
    private final Desk desk;
    private final CurrentAccount current;
    private final MediaStore media;

    Advice(PostViews views, Addresses addresses, Desk desk, CurrentAccount current, MediaStore media) {
        this.views = views;
        this.addresses = addresses;
        this.desk = desk;
        this.current = current;
        this.media = media;
    }

    public AdviceView on(Post post) {
        var working = post.working();
        var preview = views.preview(working);
        var hints = Hints.of(working, preview);
        var account = current.require();
        var now = Instant.now();
        var remarks = Stream
                .of(images(hints), pictures(hints), foreign(hints), headings(hints), links(hints, account, now), anchors(hints),
                        removed(hints),
                        tags(hints, account, now), summary(hints), dates(hints, now))
                .flatMap(List::stream).toList();
        return new AdviceView(remarks);
    }

    private static List<Remark> images(Hints hints) {
        return hints.undescribed().stream()
                .map(image -> remark(image.line(), AdviceMessages::undescribed)).toList();
    }

    /** Each missing picture once. A relative address that is no file of the post is missing; one at another site is not checked. */
    private List<Remark> pictures(Hints hints) {
        var first = firsts(hints.images());
        if (!hints.cover().isEmpty()) {
            first.putIfAbsent(hints.cover(), null);
        }
        return first.entrySet().stream().filter(picture -> isMissing(picture.getKey()))
                .map(picture -> remark(picture.getValue(), say -> say.missingPicture(picture.getKey()))).toList();
    }

    /** Pictures that other sites serve, and may take away. */
    private static List<Remark> foreign(Hints hints) {
        var all = hints.images().stream().filter(image -> FOREIGN.matcher(image.address()).lookingAt()).toList();
        int count = all.size() + (FOREIGN.matcher(hints.cover()).lookingAt() ? 1 : 0);
        return count == 0 ? List.of() : List.of(remark(all.isEmpty() ? null : all.get(0).line(), say -> say.foreignPictures(count)));
    }

    /** The first line of each address. */
    private static Map<String, Integer> firsts(List<LinkLocation> mentions) {
        var first = new LinkedHashMap<String, Integer>();
        mentions.forEach(mention -> first.putIfAbsent(mention.address(), mention.line()));
        return first;
    }

    private boolean isMissing(String address) {
        var kept = KEPT.matcher(address);
        return kept.matches() ? media.findByIdOptional(kept.group(1)).isEmpty() : !SERVED.matcher(address).lookingAt();
    }

    /** Links to an id that the page does not have, each once. */
    private static List<Remark> anchors(Hints hints) {
        return firsts(hints.astray()).entrySet().stream()
                .map(place -> remark(place.getValue(), say -> say.deadAnchor("#" + place.getKey()))).toList();
    }

    private static List<Remark> headings(Hints hints) {
        var remarks = new ArrayList<Remark>();
        var before = 1; // the post's title
        for (var heading : hints.headings()) {
            if (heading.level() > before + 1) {
                int above = before;
                remarks.add(remark(heading.line(), say -> say.skippedLevel(heading.text(), heading.level(), above)));
            }
            before = heading.level();
        }
        return remarks;
    }

    private List<Remark> links(Hints hints, Account account, Instant now) {
        return hints.links().stream().filter(link -> leadsNowhere(link, account, now))
                .map(link -> remark(link.line(), say -> say.deadLink(link.address()))).toList();
    }

    private boolean leadsNowhere(LinkLocation link, Account account, Instant now) {
        var path = PostPath.decoded(link.address().replaceFirst("[?#].*", ""));
        return path.length() > 1 && path.startsWith("/") && PostPath.refusal(path) == null
                && addresses.leadsTo(path).filter(post -> post.status(now) == Status.PUBLISHED || Drafts.mayChange(account, post))
                        .isEmpty();
    }

    /** What the sanitizer removed, each kind and name once, at its first line. */
    private static List<Remark> removed(Hints hints) {
        var first = new LinkedHashMap<List<Object>, Removal>();
        hints.removed().forEach(removal -> first.putIfAbsent(List.of(removal.kind(), removal.name()), removal));
        return first.values().stream().map(removal -> remark(removal.line(), say -> switch (removal.kind()) {
            case ELEMENT -> say.removedElement(removal.name());
            case ATTRIBUTE -> say.removedAttribute(removal.name());
            case FRAME -> removal.name().isEmpty() ? say.removedFrame() : say.removedFrameFrom(removal.name());
        })).toList();
    }

    private List<Remark> tags(Hints hints, Account account, Instant now) {
        var known = desk.tagsKnownTo(account.id(), account.isAdmin(), now).stream().map(Tag::name).toList();
        return hints.tags().stream().flatMap(tag -> Stream.concat(hints.tags().stream(), known.stream()).distinct()
                .filter(other -> !other.equals(tag) && TagSound.alike(tag, other))
                .filter(other -> !hints.tags().contains(other) || tag.compareTo(other) < 0)
                .map(other -> remark(null, say -> say.sameTags(tag, other)))).toList();
    }

    private static List<Remark> summary(Hints hints) {
        return hints.summary() <= CARD
                ? List.of()
                : List.of(
                        remark(null, say -> say.longSummary(hints.summary(), CARD)));
    }

    private static List<Remark> dates(Hints hints, Instant now) {
        return hints.dated() == null || !hints.dated().toInstant().isAfter(now)
                ? List.of()
                : List.of(
                        remark(null, say -> say.aheadOfNow(FormDate.of(hints.dated()).replace('T', ' '))));
    }

    private static Remark remark(Integer line, Function<AdviceMessages, String> words) {
        return new Remark(Phrase.of(AdviceMessages.class, words), line);
    }
}
