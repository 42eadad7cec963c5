package blog.galley.web.proxy;

import io.vertx.core.http.HttpServerRequest;

/** What was asked for. A client of HTTP/1.0 need not name a host, so no whole address is made of it. */
public final class Asked {

    private Asked() {
    }

    /** Path and query, encoded as they came. */
    public static String address(HttpServerRequest request) {
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }
}
