package blog.galley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where somebody goes who must sign in before a page can be shown. */
final class SignInPage {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SignInPage() {
    }

    /** Only for a page that a person opens. A script would take the sign-in page for its answer. */
    static boolean helps(RoutingContext context) {
        var mode = context.request().getHeader("Sec-Fetch-Mode");
        return READING.contains(context.request().method().name())
                && !Hx.asks(context.request()::getHeader)
                && (mode == null ? OneForm.mayBePage(context) : mode.equals("navigate"));
    }

    static RestResponse<TemplateInstance> before(String asked) {
        return ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                .header("Location", "/login?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .build();
    }
}
