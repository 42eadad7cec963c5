package blog.galley.site;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the owner of a blog may set, by environment variables such as {@code GALLEY_TITLE}. */
@ConfigMapping(prefix = "galley")
public interface Settings {

    @WithDefault("Galley")
    String title();

    @WithDefault("A blog you write while seeing exactly the page your readers will get.")
    String description();

    /** The public address, such as {@code https://blog.example}, when a proxy hides it. */
    Optional<String> url();

    /** A WebSub hub that tells readers of the feeds at once, such as {@code https://hub.example/}. */
    Optional<String> hub();

    /** The BCP 47 tag for pages around posts and for feeds; or {@code auto}: what each browser asks for, and English in feeds. */
    @WithDefault("auto")
    String language();

    /** The zone of dates without an offset, such as {@code Asia/Seoul}; the machine's if not set. */
    Optional<String> zone();

    /** Hosts from which a post may embed frames, spelled as in their addresses. */
    @WithDefault("www.youtube.com,www.youtube-nocookie.com,player.vimeo.com")
    Set<String> embedHosts();
}
