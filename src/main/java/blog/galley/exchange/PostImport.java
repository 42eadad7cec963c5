package blog.galley.exchange;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import blog.galley.account.Accounts;
import blog.galley.address.PostPath;
import blog.galley.article.Translations;
import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Outcome;
import blog.galley.exchange.report.Unreadable;
import blog.galley.media.MediaStore;
import blog.galley.post.Attachments;
import blog.galley.post.Post;
import blog.galley.post.Posts;
import blog.galley.post.Publishing;
import blog.galley.post.Trash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Brings one post in, all of it or nothing: new, changed since, or left as it is. Fails with {@link Unreadable} if one of its files does,
 * and with the problems of saving a post.
 */
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

    PostImport(Posts posts, Publishing publishing, Trash trash, Attachments attachments, MediaStore media, ImportSources sources,
            Accounts accounts, Translations translations) {
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

    /** Its translations are among what the same account brings in, even if files of others have the same name. */
    private Arrival amongItsOwn(Arrival arrival) {
        var content = arrival.hugo().content();
        return arrival.isTranslatedByName()
                ? arrival.with(content.metadata()
                        .withTranslationKey(translations.free(content.metadata().translationKey(), arrival.request().author())))
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

    /** Puts the post back if it lies in the trash, where it has kept its history and its address. */
    private boolean isBack(Long id, Arrival arrival) {
        var trashed = Optional.ofNullable(id).flatMap(post -> trash.findLocked(post, arrival.now()))
                .filter(post -> !arrival.isOthers(post));
        trashed.ifPresent(post -> trash.putBack(post, arrival.now()));
        return trashed.isPresent();
    }

    private Outcome imported(Arrival arrival, ImportSource source) throws Unreadable {
        var post = posts.blank(arrival.request().author(), arrival.now());
        // A text that does not say when it changed last has not changed by being imported.
        var changed = arrival.hugo().lastChanged() != null ? arrival.hugo().lastChanged() : arrival.hugo().content().metadata().dated();
        save(post, arrival, source, changed);
        sources.persist(source);
        return outcome(Finding.Kind.IMPORTED, arrival, post);
    }

    private Outcome updated(Arrival arrival, ImportSource source) throws Unreadable {
        var post = posts.requireLocked(source.postId());
        if (arrival.isOthers(post)) {
            return arrival.wasSkipped(null, FindingMessages::othersPost);
        }
        if (source.isChangedHere(post)) {
            return arrival.wasSkipped(post.id(), FindingMessages::bothChanged);
        }
        save(post, arrival, source, arrival.hugo().lastChanged());
        return outcome(Finding.Kind.UPDATED, arrival, post);
    }

    private Outcome outcome(Finding.Kind kind, Arrival arrival, Post post) {
        var address = new ImportedAddress(publishing, post, arrival.hugo());
        var missed = address.claim(arrival.page().source());
        return arrival.became(kind, post.id(), address.inWords(arrival.now())).with(missed);
    }

    private void save(Post post, Arrival arrival, ImportSource source, OffsetDateTime changed) throws Unreadable {
        var hugo = arrival.hugo();
        var author = arrival.request().author();
        attachments.put(post, kept(arrival)); // before the text, which shows them
        posts.renew(post, hugo.content(), author, arrival.now());
        if (hugo.draft()) {
            publishing.withdraw(post);
        } else {
            publishing.publishNear(post, arrival.now());
        }
        if (!new ImportedAddress(publishing, post, hugo).isAsAskedFor()) { // its text is to say where it is
            posts.renew(post, hugo.content().with(hugo.content().metadata().withSlug(PostPath.wish(post.path()))), author, arrival.now());
            publishing.publishNear(post, arrival.now());
        }
        posts.imported(post, hugo.frontMatter(), changed == null ? null : changed.toInstant());
        source.leave(post, arrival.fingerprint());
    }

    /** The hashes of its files by name. A file is read only if it is not kept yet. */
    private Map<String, String> kept(Arrival arrival) throws Unreadable {
        var hashes = new LinkedHashMap<String, String>();
        for (var entry : arrival.files().entrySet()) {
            var file = entry.getValue();
            var content = file.content(MediaStore.MOST_BYTES);
            boolean isKept = media.findByIdOptional(content.hash()).isPresent();
            hashes.put(entry.getKey(), isKept ? content.hash() : kept(file, arrival));
        }
        return hashes;
    }

    private String kept(SourceFile file, Arrival arrival) throws Unreadable {
        try (var in = file.open()) {
            return media.put(in, arrival.now()).hash();
        } catch (IOException e) {
            throw SourceFile.unreadable(e);
        }
    }
}
