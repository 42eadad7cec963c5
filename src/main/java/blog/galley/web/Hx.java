package blog.galley.web;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** The request and response headers of <a href="https://htmx.org/reference/#headers">htmx</a>. */
public final class Hx {

    // Header text is Latin-1 on the wire, so Korean travels as \\uXXXX.
    private static final ObjectMapper ASCII_JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Hx() {
    }

    /** Whether htmx asks for a fragment. When it restores a page of the browser's history it asks for the whole page. */
    public static boolean asks(HttpHeaders headers) {
        return asks(headers::getHeaderString);
    }

    static boolean asks(UnaryOperator<String> header) {
        return "true".equals(header.apply("HX-Request"))
                && !"true".equals(header.apply("HX-History-Restore-Request"));
    }

    public static RestResponse<TemplateInstance> swap(TemplateInstance fragment, TriggeredEvent... facts) {
        return swap(fragment, List.of(facts));
    }

    public static RestResponse<TemplateInstance> swap(TemplateInstance fragment, Collection<TriggeredEvent> facts) {
        var response = RestResponse.ResponseBuilder.ok(fragment);
        if (!facts.isEmpty()) {
            response.header("HX-Trigger", json(facts));
        }
        return response.build();
    }

    /** As {@link #swap}, but the events fire after the fragment is in the page, for listeners that look at its elements. */
    public static RestResponse<TemplateInstance> settle(TemplateInstance fragment, TriggeredEvent... facts) {
        return RestResponse.ResponseBuilder.ok(fragment).header("HX-Trigger-After-Settle", json(List.of(facts))).build();
    }

    /** As {@link #settle}, and replaces the address that the browser shows, without a new entry in its history. */
    public static RestResponse<TemplateInstance> replaceAddress(String address, TemplateInstance fragment, TriggeredEvent... facts) {
        return RestResponse.ResponseBuilder.ok(fragment)
                .header("HX-Replace-Url", address)
                .header("HX-Trigger-After-Settle", json(List.of(facts)))
                .build();
    }

    /** As {@link #replaceAddress}, but with a new entry in the history, so that Back leads to the address before. */
    public static RestResponse<TemplateInstance> pushAddress(String address, TemplateInstance fragment, TriggeredEvent... facts) {
        return RestResponse.ResponseBuilder.ok(fragment)
                .header("HX-Push-Url", address)
                .header("HX-Trigger-After-Settle", json(List.of(facts)))
                .build();
    }

    /**
     * 201 for something new that has a page of its own. htmx makes the browser load that page.
     *
     * @param address a path, encoded
     */
    public static RestResponse<Void> created(String address) {
        return RestResponse.ResponseBuilder.<Void>created(URI.create(address)).header("HX-Redirect", address).build();
    }

    /** The value of an {@code HX-Trigger} header: an object from event names to details, in ASCII. */
    public static String json(Collection<TriggeredEvent> facts) {
        var events = new LinkedHashMap<String, Object>();
        facts.forEach(fact -> events.put(fact.event().toString(), fact.detail()));
        try {
            return ASCII_JSON.writeValueAsString(events);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
