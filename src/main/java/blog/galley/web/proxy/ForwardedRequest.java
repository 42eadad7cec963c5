package blog.galley.web.proxy;

import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

/** A request with the client address, scheme and host that trusted proxies report, in place of those of the last connection. */
final class ForwardedRequest extends HttpServerRequestWrapper {

    /** What proxies report. Each part is empty if they do not. */
    record Told(Optional<String> client, Optional<String> scheme, Optional<String> authority) {
        static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final HttpServerRequest request;
    private final Told told;

    ForwardedRequest(HttpServerRequest request, Told told) {
        super((HttpServerRequestInternal) request);
        this.request = request;
        this.told = told;
    }

    @Override
    public SocketAddress remoteAddress() {
        return told.client().map(client -> SocketAddress.inetSocketAddress(0, client)).orElseGet(request::remoteAddress);
    }

    @Override
    public String scheme() {
        return told.scheme().orElseGet(request::scheme);
    }

    @Override
    public boolean isSSL() {
        return "https".equals(scheme());
    }

    @Override
    public HostAndPort authority() {
        return told.authority().map(ForwardedRequest::parsed).orElseGet(request::authority);
    }

    private static HostAndPort parsed(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']')
                ? HostAndPort.create(authority.substring(0, colon), Integer.parseInt(authority.substring(colon + 1)))
                : HostAndPort.create(authority, -1);
    }

    @Override
    @Deprecated
    public String host() {
        return told.authority().orElseGet(request::host);
    }

    @Override
    public String absoluteURI() {
        return scheme() + "://" + host() + uri();
    }
}
