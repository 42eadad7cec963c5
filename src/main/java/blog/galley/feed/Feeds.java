package blog.galley.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import blog.galley.article.PostView;
import blog.galley.article.PostViews;
import blog.galley.post.Post;
import blog.galley.site.PublicAddress;
import blog.galley.site.Settings;
import blog.galley.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the feed of a channel. Its callers, one for each kind of channel, find the posts. */
@ApplicationScoped
public class Feeds {

    public static final int MOST = 20;

    private static final long MOST_BYTES = 16 * 1024 * 1024;

    /** A key of the cache: the same text has other addresses in it under another host. */
    private record Copy(Long revision, String page) {
    }

    private final PostViews views;
    private final PublicAddress address;
    private final Site site;
    private final Settings settings;
    private final CacheLifetime lifetime;
    private final Cache<Copy, String> texts = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Copy, String>weigher((copy, html) -> 2 * html.length() + 100)
            .build();

    Feeds(PostViews views, PublicAddress address, Site site, Settings settings, CacheLifetime lifetime) {
        this.views = views;
        this.address = address;
        this.site = site;
        this.settings = settings;
        this.lifetime = lifetime;
    }

    /** @param posts the newest {@link #MOST}, visible and with their published texts */
    public RestResponse<String> answer(Channel channel, FeedFormat format, List<Post> posts, Instant now) {
        return ResponseBuilder.ok(format.write(feed(channel, format, posts, now)))
                .header("Content-Type", format.type() + ";charset=UTF-8")
                .header("Cache-Control", lifetime.of(now))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private Feed feed(Channel channel, FeedFormat format, List<Post> posts, Instant now) {
        return new Feed(address.of(channel.path() + channel.query()), channel.title(), site.description(), site.language(),
                address.of(channel.page() + channel.query()), address.of(channel.feed(format)), address.of("/favicon.svg"),
                settings.hub().orElse(null), posts.stream().map(this::entry).toList(), now);
    }

    private Entry entry(Post post) {
        var view = views.forReaders(post.published());
        var page = address.of(view.href());
        return new Entry(TagUri.of(post, address.origin()), page, view.title(), view.author(site.title()), post.publishedAt(),
                post.changedForReaders().atOffset(ZoneOffset.UTC), view.description(), html(view, page),
                view.cover().isEmpty() ? "" : PublicAddress.whole(view.cover(), page), view.language(), view.tags());
    }

    /** Cached, since all feed programs ask for the same posts, and often. */
    private String html(PostView view, String page) {
        return texts.get(new Copy(view.imprint().revision(), page), copy -> FeedHtml.of(view, page));
    }
}
