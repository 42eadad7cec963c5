package blog.galley.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import blog.galley.address.PostPath;
import blog.galley.exchange.hugo.HugoPost;
import blog.galley.exchange.report.Finding;
import blog.galley.exchange.report.FindingMessages;
import blog.galley.language.Phrase;
import blog.galley.language.When;
import blog.galley.language.WhenInWords;
import blog.galley.post.Post;
import blog.galley.post.Publishing;

/** Where an imported post lives. Others may have the address that its file asks for, or those that it had before. */
final class ImportedAddress {

    private final Publishing publishing;
    private final Post post;
    private final HugoPost hugo;

    ImportedAddress(Publishing publishing, Post post, HugoPost hugo) {
        this.publishing = publishing;
        this.post = post;
        this.hugo = hugo;
    }

    boolean isAsAskedFor() {
        return hugo.draft() || hugo.content().metadata().slug().isEmpty()
                || PostPath.ofSlug(hugo.content().metadata().slug()).equals(post.path());
    }

    /** Leads the post's former addresses to it, and tells which addresses it did not get. */
    List<Finding> claim(String file) {
        var missed = new ArrayList<Finding>();
        if (!isAsAskedFor()) {
            var askedFor = PostPath.ofSlug(hugo.content().metadata().slug());
            var address = post.path();
            missed.add(Finding.moved(file, null, say -> say.addressTaken(askedFor, address)));
        }
        hugo.addresses().stream()
                .filter(former -> !publishing.redirect(former.path(), post) && former.asked())
                .forEach(former -> missed.add(Finding.moved(file, former.line(), say -> say.aliasTaken(former.path()))));
        return missed;
    }

    /** The address if readers see the post, or else why they do not. */
    Phrase inWords(Instant now) {
        return switch (post.status(now)) {
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
