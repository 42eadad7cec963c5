package blog.galley.exchange;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import blog.galley.exchange.files.SourceFile;
import blog.galley.exchange.hugo.HugoPage;
import blog.galley.exchange.hugo.HugoPost;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.exchange.report.Outcome;
import blog.galley.exchange.report.Unreadable;
import blog.galley.language.Phrase;
import blog.galley.media.MediaStore;
import blog.galley.post.Post;
import blog.galley.post.PostMetadata;
import blog.galley.text.Truncation;

/**
 * A page that is to become a post, or to change the one it is already.
 *
 * @param fingerprint of all that an import can change
 */
record Arrival(HugoPage page, HugoPost hugo, SortedMap<String, SourceFile> files, String fingerprint, ImportRequest request, Instant now) {

    private static final int MOST_NAMES = 80;

    /** Files that cannot be kept are left out, and added to the post's findings. */
    static Arrival of(HugoPage page, HugoPost hugo, SortedMap<String, SourceFile> files, ImportRequest request, Instant now) {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, file) -> {
            try {
                hashes.put(name, file.content(MediaStore.MOST_BYTES).hash());
            } catch (Unreadable e) {
                hugo.findings().add(new Finding(Finding.Kind.WARNING, page.source(), null, null,
                        speaker -> speaker.say(FindingMessages.class).leftOut(name, e.phrase().in(speaker))));
            }
        });
        files.keySet().retainAll(hashes.keySet());
        return new Arrival(page, hugo, files, Fingerprint.of(hugo, hashes), request, now);
    }

    /** The name by which the file is known again when the same account imports it. */
    String source() {
        return request.family() + page.source();
    }

    /** The same with the importing account as its author, whatever its file says. A finding tells of the authors that were left out. */
    Arrival inNameOf(String importer) {
        var others = Stream.of(hugo.content().metadata().byline().split(", "))
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(importer)).toList();
        if (!others.isEmpty()) {
            hugo.findings().add(
                    Finding.warning(page.source(), null, say -> say.othersName(Truncation.quoted(String.join(", ", others), MOST_NAMES))));
        }
        return with(hugo.content().metadata().withByline(""));
    }

    Arrival with(PostMetadata metadata) {
        return new Arrival(page, hugo.with(hugo.content().with(metadata)), files, fingerprint, request, now);
    }

    /** Whether only the name of its file says which texts are its translations, and no key in its front matter. */
    boolean isTranslatedByName() {
        var key = hugo.content().metadata().translationKey();
        return !key.isEmpty() && key.equals(Normalizer.normalize(page.translations(), Normalizer.Form.NFC));
    }

    /** Whether the post belongs to somebody else by now than who brings it in. */
    boolean isOthers(Post post) {
        return request.author() != null && post.authorId() != null && !post.isBy(request.author());
    }

    Outcome became(Finding.Kind kind, Long post, Phrase message) {
        return new Outcome(post, List.of(new Finding(kind, page.source(), null, null, message)));
    }

    Outcome wasSkipped(Long post, Function<FindingMessages, String> words) {
        return became(Finding.Kind.SKIPPED, post, Finding.said(words));
    }
}
