package blog.galley.web.proxy;

import io.vertx.core.http.HttpServerRequest;

/** The address that was asked for, without the host, which a client of HTTP/1.0 need not send. */
public final class Asked {

    private Asked() {
    }

    /** Path and query, still encoded. */
    public static String address(HttpServerRequest request) {
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }
}
