package blog.galley.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import blog.galley.media.MediaStore;
import blog.galley.post.Attachments;
import blog.galley.post.Post;
import blog.galley.post.PostPath;
import blog.galley.post.Posts;
import blog.galley.post.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Brings one post in: all of it, or nothing of it. */
@ApplicationScoped
public class PostImport {

    /** What became of a page, and the post that it is. */
    record Outcome(Long post, List<Finding> findings) {
        static Outcome of(Finding.Kind kind, HugoPage page, Long post, String message) {
            return new Outcome(post, List.of(new Finding(kind, page.source(), null, null, message)));
        }

        static Outcome skipped(HugoPage page, Long post, String message) {
            return of(Finding.Kind.SKIPPED, page, post, message);
        }

        /** Whether the post is now what the file says, so that what there is to say of the file is worth saying. */
        boolean isNews() {
            return findings.get(0).kind() == Finding.Kind.IMPORTED || findings.get(0).kind() == Finding.Kind.UPDATED;
        }

        Outcome with(List<Finding> more) {
            var inOrder = more.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())));
            return new Outcome(post, Stream.concat(findings.stream(), inOrder).toList());
        }
    }

    private final Posts posts;
    private final Attachments attachments;
    private final MediaStore media;
    private final ImportSources sources;

    PostImport(Posts posts, Attachments attachments, MediaStore media, ImportSources sources) {
        this.posts = posts;
        this.attachments = attachments;
        this.media = media;
        this.sources = sources;
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    Outcome bring(HugoPage page, HugoPost hugo, SortedMap<String, SourceFile> files, ImportRequest request, Instant now) throws Unreadable {
        var key = request.family() + page.source();
        var fingerprint = fingerprint(hugo, files);
        var source = sources.findById(key);
        if (source == null) {
            return imported(new ImportSource(key), fingerprint, page, hugo, files, request, now);
        }
        if (source.postId() == null) {
            return request.restore()
                    ? imported(source, fingerprint, page, hugo, files, request, now)
                    : Outcome.skipped(page, null, "It was removed here after an earlier import, and stays removed.");
        }
        return source.isUnchanged(fingerprint)
                ? Outcome.of(Finding.Kind.UNCHANGED, page, source.postId(), "Nothing has changed since the last import.")
                : updated(source, fingerprint, page, hugo, files, request, now);
    }

    private Outcome imported(ImportSource source, String fingerprint, HugoPage page, HugoPost hugo, SortedMap<String, SourceFile> files,
            ImportRequest request, Instant now) throws Unreadable {
        var post = posts.blank(request.author(), now);
        save(post, hugo, files, request, now);
        // A text that does not say when it changed last has not changed by being imported.
        var changed = hugo.lastChanged() != null ? hugo.lastChanged() : hugo.words().dated();
        posts.imported(post, hugo.frontMatter(), changed == null ? null : changed.toInstant());
        source.leave(post, fingerprint);
        sources.persist(source);
        return outcome(Finding.Kind.IMPORTED, page, hugo, post, now);
    }

    private Outcome updated(ImportSource source, String fingerprint, HugoPage page, HugoPost hugo, SortedMap<String, SourceFile> files,
            ImportRequest request, Instant now) throws Unreadable {
        var post = posts.requireLocked(source.postId());
        if (post.authorId() != null && !Objects.equals(post.authorId(), request.author()) && !request.admin()) {
            return Outcome.skipped(page, null, "A file of this path came in as another author\u2019s post, which was left alone. Move the file and import again.");
        }
        if (source.isChangedHere(post)) {
            return Outcome.skipped(page, post.id(), "The file has changed, and so has the post here since it came in. The post was left as it is.");
        }
        save(post, hugo, files, request, now);
        posts.imported(post, hugo.frontMatter(), hugo.lastChanged() == null ? null : hugo.lastChanged().toInstant());
        source.leave(post, fingerprint);
        return outcome(Finding.Kind.UPDATED, page, hugo, post, now);
    }

    private void save(Post post, HugoPost hugo, SortedMap<String, SourceFile> files, ImportRequest request, Instant now) throws Unreadable {
        attachments.replace(post, kept(files, now)); // before the text, which shows them
        posts.renew(post, hugo.words(), request.author(), now);
        if (hugo.draft()) {
            posts.withdraw(post);
            return;
        }
        posts.publishNear(post, now);
        if (!isAtItsWish(post, hugo)) {
            posts.renew(post, hugo.at(PostPath.wish(post.path())).words(), request.author(), now); // so that it says where it is
            posts.publishNear(post, now);
        }
    }

    private static boolean isAtItsWish(Post post, HugoPost hugo) {
        return hugo.draft() || hugo.words().slug().isEmpty() || PostPath.ofSlug(hugo.words().slug()).equals(post.path());
    }

    private Outcome outcome(Finding.Kind kind, HugoPage page, HugoPost hugo, Post post, Instant now) {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(kind, page.source(), null, null, where(post, now)));
        if (!isAtItsWish(post, hugo)) {
            findings.add(Finding.warning(page.source(), null, "The address %s was not free, so it is at %s."
                    .formatted(PostPath.ofSlug(hugo.words().slug()), post.path())));
        }
        hugo.addresses().stream()
                .filter(former -> !posts.redirect(former.path(), post) && former.asked())
                .forEach(former -> findings.add(Finding.warning(page.source(), former.line(), "The alias %s leads to another post already.".formatted(former.path()))));
        return new Outcome(post.id(), findings);
    }

    private static String where(Post post, Instant now) {
        return switch (post.status(now)) {
            case PUBLISHED -> post.path();
            case SCHEDULED -> "scheduled for " + When.of(post.publishedAt()).exact();
            case EXPIRED -> "expired";
            case DRAFT -> "a draft";
        };
    }

    private Map<String, String> kept(SortedMap<String, SourceFile> files, Instant now) throws Unreadable {
        var hashes = new LinkedHashMap<String, String>();
        for (var file : files.entrySet()) {
            hashes.put(file.getKey(), media.put(file.getValue().read(MediaStore.MOST_BYTES), now).hash());
        }
        return hashes;
    }

    /** Of all that an import can change. One file after the other is in memory, never all. */
    private static String fingerprint(HugoPost hugo, SortedMap<String, SourceFile> files) throws Unreadable {
        var all = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            all.put(file.getKey(), MediaStore.hash(file.getValue().read(MediaStore.MOST_BYTES)));
        }
        return MediaStore.hash((hugo.words() + hugo.frontMatter() + hugo.draft() + all).getBytes(StandardCharsets.UTF_8));
    }
}
