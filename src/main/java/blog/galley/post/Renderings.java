package blog.galley.post;

import java.util.regex.Pattern;

import blog.galley.markdown.Markdown;
import blog.galley.markdown.Rendered;
import blog.galley.site.Settings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/** What revisions look like. A revision never changes, so neither does what is remembered of it. */
@ApplicationScoped
public class Renderings {

    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    /** On this site or another, and no javascript: or data:. */
    private static final Pattern PICTURE = Pattern.compile("(?i)https?://.*|(?![^/?#]*:).*");

    private final Markdown markdown;
    private final Attachments attachments;
    private final Cache<Long, Rendered> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<Long, Rendered>weigher((id, rendered) -> rendered.html().length() + rendered.plainText().length() + 1)
            .build();

    Renderings(Settings settings, Attachments attachments) {
        this.markdown = new Markdown(settings.embedHosts());
        this.attachments = attachments;
    }

    Rendered render(Post post, String body) {
        return markdown.render(body, attachments.linksOf(post));
    }

    void remember(Revision revision, Rendered rendered) {
        remembered.put(revision.id(), rendered);
    }

    public Rendered of(Revision revision) {
        return remembered.get(revision.id(), id -> render(revision.post(), revision.body()));
    }

    /** Where the picture above a post's text is served; empty if it has none. */
    String cover(Revision revision) {
        var src = revision.words().cover().src();
        var address = src.isEmpty() ? "" : attachments.linksOf(revision.post()).resolve(src);
        return PICTURE.matcher(address).matches() ? address : "";
    }
}
