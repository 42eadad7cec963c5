package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeparturesTest {

    @ParameterizedTest
    @CsvSource({"GET, true, true", "HEAD, true, true", "GET, false, false", "POST, true, false", "DELETE, true, false"})
    void whoHasLeftIsReadNothing(String method, boolean left, boolean dropped) {
        var current = new CurrentVertxRequest();
        current.setCurrent(saying(RoutingContext.class, "response", saying(HttpServerResponse.class, "closed", left)));

        assertThat(new Departures(current).dropped(saying(ContainerRequestContext.class, "getMethod", method)) != null).isEqualTo(dropped);
    }

    private static <T> T saying(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> method.getName().equals(question) ? answer : null));
    }
}
