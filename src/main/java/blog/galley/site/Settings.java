package blog.galley.site;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the owner of a blog may set: {@code GALLEY_TITLE}, {@code GALLEY_ZONE} and so on. */
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

    /** BCP 47, of the pages around the posts and of the feeds; or {@code auto}: as each browser asks, and English for feeds. */
    @WithDefault("auto")
    String language();

    /** Where dates without an offset are meant; such as {@code Asia/Seoul}; the machine's if not set. */
    Optional<String> zone();

    /** Hosts from which a post may embed a frame, exactly as in its address. */
    @WithDefault("www.youtube.com,www.youtube-nocookie.com,player.vimeo.com")
    Set<String> embedHosts();
}
