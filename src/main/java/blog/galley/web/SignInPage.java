package blog.galley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends a person who must sign in to the sign-in page, and from there back to the page. */
final class SignInPage {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SignInPage() {
    }

    /** Whether a person is opening a page. A script would take the sign-in page for its answer. */
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
