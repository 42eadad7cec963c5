package blog.galley.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import blog.galley.account.Accounts;
import blog.galley.address.PostPath;
import blog.galley.article.Translations;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.hugo.HugoPost;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Outcome;
import blog.galley.exchange.report.Unreadable;
import blog.galley.language.Phrase;
import blog.galley.language.When;
import blog.galley.language.WhenInWords;
import blog.galley.media.MediaStore;
import blog.galley.post.Attachments;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.post.Publishing;
import blog.galley.post.Trash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Brings one post in: all of it, or nothing of it. */
@ApplicationScoped
public class PostImport {

    private final Posts posts;
    private final Publishing publishing;
    private final Trash trash;
    private final Attachments attachments;
    private final MediaStore media;
    private final ImportSources sources;
    private final Accounts accounts;
    private final Translations translations;

    PostImport(Posts posts, Publishing publishing, Trash trash, Attachments attachments, MediaStore media, ImportSources sources, Accounts accounts, Translations translations) {
        this.posts = posts;
        this.publishing = publishing;
        this.trash = trash;
        this.attachments = attachments;
        this.media = media;
        this.sources = sources;
        this.accounts = accounts;
        this.translations = translations;
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    Outcome bring(Arrival arrival) throws Unreadable {
        var request = arrival.request();
        return take(amongItsOwn(request.admin() ? arrival : arrival.inNameOf(accounts.nameOf(request.author()))));
    }

    /** Files of the same name that others have brought in are no translations of it. */
    private Arrival amongItsOwn(Arrival arrival) {
        var words = arrival.hugo().words();
        return arrival.isTranslatedByName()
                ? arrival.with(words.metadata().withTranslationKey(translations.free(words.metadata().translationKey(), arrival.request().author())))
                : arrival;
    }

    private Outcome take(Arrival arrival) throws Unreadable {
        var source = sources.known(arrival.source(), arrival.request().author()).orElse(null);
        if (source == null) {
            return imported(arrival, new ImportSource(arrival.request().author(), arrival.source()));
        }
        if (source.postId() == null || posts.find(source.postId()).isEmpty()) {
            if (!arrival.request().restore()) {
                return arrival.wasSkipped(null, FindingMessages::wasRemoved);
            }
            if (!isBack(source.postId(), arrival)) {
                return imported(arrival, source);
            }
        }
        return source.isUnchanged(arrival.fingerprint())
                ? arrival.became(Finding.Kind.UNCHANGED, source.postId(), Finding.said(FindingMessages::nothingChanged))
                : updated(arrival, source);
    }

    /** Of one that lies in the trash: there it has its history, and its address. */
    private boolean isBack(Long id, Arrival arrival) {
        var trashed = Optional.ofNullable(id).flatMap(post -> trash.findLocked(post, arrival.now()))
                .filter(post -> !isOthers(post, arrival.request().author()));
        trashed.ifPresent(post -> trash.putBack(post, arrival.now()));
        return trashed.isPresent();
    }

    private Outcome imported(Arrival arrival, ImportSource source) throws Unreadable {
        var post = posts.blank(arrival.request().author(), arrival.now());
        // A text that does not say when it changed last has not changed by being imported.
        var changed = arrival.hugo().lastChanged() != null ? arrival.hugo().lastChanged() : arrival.hugo().words().metadata().dated();
        save(post, arrival, source, changed);
        sources.persist(source);
        return outcome(Finding.Kind.IMPORTED, arrival, post);
    }

    private Outcome updated(Arrival arrival, ImportSource source) throws Unreadable {
        var post = posts.requireLocked(source.postId());
        if (isOthers(post, arrival.request().author())) {
            return arrival.wasSkipped(null, FindingMessages::othersPost);
        }
        if (source.isChangedHere(post)) {
            return arrival.wasSkipped(post.id(), FindingMessages::bothChanged);
        }
        save(post, arrival, source, arrival.hugo().lastChanged());
        return outcome(Finding.Kind.UPDATED, arrival, post);
    }

    /** Of one that is somebody else's by now. */
    private static boolean isOthers(Post post, Long importer) {
        return importer != null && post.authorId() != null && !post.isBy(importer);
    }

    private void save(Post post, Arrival arrival, ImportSource source, OffsetDateTime changed) throws Unreadable {
        var hugo = arrival.hugo();
        var author = arrival.request().author();
        attachments.replace(post, kept(arrival)); // before the text, which shows them
        posts.renew(post, hugo.words(), author, arrival.now());
        if (hugo.draft()) {
            publishing.withdraw(post);
        } else {
            publishing.publishNear(post, arrival.now());
        }
        if (!isAtItsWish(post, hugo)) {
            posts.renew(post, hugo.words().with(hugo.words().metadata().withSlug(PostPath.wish(post.path()))), author, arrival.now()); // so that it says where it is
            publishing.publishNear(post, arrival.now());
        }
        posts.imported(post, hugo.frontMatter(), changed == null ? null : changed.toInstant());
        source.leave(post, arrival.fingerprint());
    }

    private Map<String, String> kept(Arrival arrival) throws Unreadable {
        var hashes = new LinkedHashMap<String, String>();
        for (var file : arrival.files().entrySet()) {
            hashes.put(file.getKey(), kept(file.getValue(), arrival.now()));
        }
        return hashes;
    }

    /** Read only if it is not there yet. */
    private String kept(SourceFile file, Instant now) throws Unreadable {
        var content = file.content(MediaStore.MOST_BYTES);
        return media.findByIdOptional(content.hash()).isPresent() ? content.hash() : media.put(file.read(content), now).hash();
    }

    private static boolean isAtItsWish(Post post, HugoPost hugo) {
        return hugo.draft() || hugo.words().metadata().slug().isEmpty() || PostPath.ofSlug(hugo.words().metadata().slug()).equals(post.path());
    }

    private Outcome outcome(Finding.Kind kind, Arrival arrival, Post post) {
        var hugo = arrival.hugo();
        var file = arrival.page().source();
        var more = new ArrayList<Finding>();
        if (!isAtItsWish(post, hugo)) {
            var wish = PostPath.ofSlug(hugo.words().metadata().slug());
            var address = post.path();
            more.add(Finding.moved(file, null, say -> say.addressTaken(wish, address)));
        }
        hugo.addresses().stream()
                .filter(former -> !publishing.redirect(former.path(), post) && former.asked())
                .forEach(former -> more.add(Finding.moved(file, former.line(), say -> say.aliasTaken(former.path()))));
        return arrival.became(kind, post.id(), where(arrival, post)).with(more);
    }

    private static Phrase where(Arrival arrival, Post post) {
        return switch (post.status(arrival.now())) {
            case PUBLISHED -> Phrase.verbatim(post.path());
            case SCHEDULED -> scheduled(When.of(post.publishedAt()));
            case EXPIRED -> Finding.said(FindingMessages::expired);
            case DRAFT -> Finding.said(FindingMessages::aDraft);
        };
    }

    private static Phrase scheduled(When when) {
        return speaker -> speaker.say(FindingMessages.class).scheduledFor(WhenInWords.exactly(when, speaker));
    }
}
