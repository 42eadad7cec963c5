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

/** The blog as its pages know it. */
@Named("site")
@Singleton
public class Site {

    /** Languages that a text shows by its letters. */
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

    /** In front of a path where a whole address is due; empty if the owner has not said it. */
    public String url() {
        return settings.url().map(url -> url.replaceFirst("/+$", "")).orElse("");
    }

    /** Where dates without an offset are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** What the zone is called that a moment is written in: the blog's or, where that had another offset then, just the offset. */
    public String zoneName(OffsetDateTime at) {
        return name(zone.getRules().getOffset(at.toInstant()).equals(at.getOffset()) ? zone : at.getOffset());
    }

    /** Etc/UTC, Z and others that are nothing but UTC go by its name. */
    public static String name(ZoneId zone) {
        if (zone.getRules().isFixedOffset() && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return zone.getId();
    }

    /** Reads what a start must not go on with if it is wrong. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ConfigurationException("Galley cannot start. GALLEY_ZONE is \u201c%s\u201d, which is no time zone. Write one like Asia/Seoul.".formatted(name));
        }
    }

    private static String language(String tag) {
        try {
            return tag.equals("auto") ? "en" : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new ConfigurationException("Galley cannot start. GALLEY_LANGUAGE is \u201c%s\u201d, which is no language. Write auto, or one like ko or en-GB.".formatted(tag));
        }
    }

    /** Of what is no page for one person: feeds, cards, maps. */
    public String language() {
        return language;
    }

    /**
     * Of a text. One in Latin letters may be in many a language; most likely it is the blog's, or English.
     *
     * @param seen what its letters show; empty if they are Latin
     */
    public String languageOf(String seen) {
        return seen.isEmpty() ? latin : seen;
    }
}
