package blog.galley.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The language in which a request is answered. Every page speaks it, whoever makes one; and an answer for which it
 * was asked says which it is and, to caches, that it might have been another.
 */
@Singleton
public class RequestLanguage {

    /** Before any other handler looks at the request. */
    private static final int ORDER = -3000;
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final String KEY = RequestLanguage.class.getName();

    private final Languages languages;
    private final CurrentVertxRequest current;

    RequestLanguage(@ConfigProperty(name = "galley.language") String setting, CurrentVertxRequest current) {
        this.languages = new Languages(known(), setting);
        this.current = current;
    }

    private static List<Locale> known() {
        return Arc.container().listAll(LanguageMessages.class, Any.Literal.INSTANCE).stream()
                .flatMap(bundle -> bundle.getBean().getQualifiers().stream())
                .flatMap(qualifier -> qualifier instanceof Localized localized ? Stream.of(localized.value()) : Stream.empty())
                .distinct().map(Locale::forLanguageTag).toList();
    }

    /** Replaces the header by the language that was chosen, since Quarkus refuses requests whose header it cannot read. */
    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            var headers = context.request().headers();
            if (headers.contains(ACCEPT_LANGUAGE)) {
                headers.set(ACCEPT_LANGUAGE, languages.of(String.join(",", headers.getAll(ACCEPT_LANGUAGE))).tag());
            }
            context.next();
        });
    }

    /** XML is for programs: a feed is the same in every language. */
    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (template.getTemplate().getVariant().stream().noneMatch(kind -> kind.getContentType().endsWith("xml"))) {
                template.setLocale(now().tag());
            }
        });
    }

    /** The language of the request that is being answered; the owner's if there is none. */
    public Language now() {
        return request().map(this::of).orElseGet(() -> languages.of(""));
    }

    public Language of(RoutingContext request) {
        Language known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var language = languages.of(String.join(",", request.request().headers().getAll(ACCEPT_LANGUAGE)));
        request.put(KEY, language);
        request.addHeadersEndHandler(end -> label(request.response(), language));
        return language;
    }

    /** The language that the answer of this request has used; empty if it has used none so far, and so is the same in all. */
    public Optional<Language> spoken() {
        return request().map(context -> context.get(KEY));
    }

    private Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive() ? Optional.ofNullable(current.getCurrent()) : Optional.empty();
    }

    private void label(HttpServerResponse response, Language language) {
        response.headers().set("Content-Language", language.tag());
        if (languages.isNegotiated()) {
            response.headers().add("Vary", ACCEPT_LANGUAGE);
        }
    }
}
