package blog.galley.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** The blog as its pages show it: title, address, zone and language, checked and with defaults. */
@Named("site")
@Singleton
public class Site {

    /** Languages that can be told by their letters. */
    private static final Set<String> SHOWN = Set.of("ko", "ja", "zh");

    private final Settings settings;
    private final ZoneId zone;
    private final String language;
    private final String latin;

    Site(Settings settings) {
        this.settings = settings;
        this.zone = settings.zone().map(Site::zone).orElseGet(ZoneId::systemDefault);
        this.language = language(settings.language());
        this.latin = SHOWN.contains(Locale.forLanguageTag(language).getLanguage()) ? "en" : language;
    }

    public String title() {
        return settings.title();
    }

    public String description() {
        return settings.description();
    }

    /** What stands before a path in absolute addresses, without a slash at its end; empty if the owner has not set it. */
    public String url() {
        return settings.url().map(url -> url.replaceFirst("/+$", "")).orElse("");
    }

    /** The zone of dates without an offset. */
    public ZoneId zone() {
        return zone;
    }

    /** The name of the zone of a moment: the blog's zone if that had its offset then, else the offset. */
    public String zoneName(OffsetDateTime at) {
        return name(zone.getRules().getOffset(at.toInstant()).equals(at.getOffset()) ? zone : at.getOffset());
    }

    /** {@code UTC} for all zones that are just that, such as Etc/UTC and Z. */
    public static String name(ZoneId zone) {
        if (zone.getRules().isFixedOffset() && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return zone.getId();
    }

    /** Makes this bean at the start, so that a wrong setting ends the start and not a request. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ConfigurationException(
                    "Galley cannot start. GALLEY_ZONE is \u201c%s\u201d, which is no time zone. Write one like Asia/Seoul.".formatted(
                            name));
        }
    }

    private static String language(String tag) {
        try {
            return tag.equals("auto") ? "en" : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new ConfigurationException(
                    ("Galley cannot start. GALLEY_LANGUAGE is \u201c%s\u201d, which is no language."
                            + " Write auto, or one like ko or en-GB.").formatted(tag));
        }
    }

    /** The language of what is the same for all readers, such as feeds and sitemaps. */
    public String language() {
        return language;
    }

    /**
     * The language of a text. Latin letters do not tell it: it is taken to be the blog's language, or English if that has other letters.
     *
     * @param seen the language that its letters show; empty if they are Latin
     */
    public String languageOf(String seen) {
        return seen.isEmpty() ? latin : seen;
    }
}
