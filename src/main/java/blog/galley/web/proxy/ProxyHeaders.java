package blog.galley.web.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import blog.galley.web.proxy.ForwardedRequest.Told;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the owner has switched it on, applies {@code Forwarded} and {@code X-Forwarded-*} of trusted proxies and removes these headers.
 * Quarkus' own support is off (application.properties): it takes the left-most address, which the client can forge, and fails if
 * that is no address.
 */
@Singleton
class ProxyHeaders {

    /** Before anything looks at the client's address. */
    private static final int ORDER = Integer.MIN_VALUE;

    private static final String FORWARDED = "Forwarded";
    private static final String OTHERS = "X-Forwarded-";

    /** Trusted if the owner names no proxies: private networks, from which no request of the internet comes directly. */
    private static final List<String> PRIVATE = List.of("127.0.0.0/8", "::1", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
            "169.254.0.0/16", "fe80::/10", "fc00::/7");

    /** A name and its value, which may be quoted. Possessive, so that it takes linear time. */
    private static final Pattern PAIR = Pattern.compile("(?<![A-Za-z])([A-Za-z]++)=(?:\"([^\"]*+)\"|([^\",;\\s]++))|(,)");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9._-]++|\\[[0-9a-f:.]++])(?::[0-9]{1,5})?");

    /** From the left. The lists may differ in length, since a proxy may report only some. */
    private record Said(List<String> hops, List<String> schemes, List<String> hosts) {
    }

    private final boolean isOn;
    private final boolean readsHost;
    private final Set<IpNetwork> trusted;

    ProxyHeaders(@ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false") boolean isOn,
            @ConfigProperty(name = "quarkus.http.proxy.enable-forwarded-host", defaultValue = "false") boolean readsHost,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.isOn = isOn;
        this.readsHost = readsHost;
        this.trusted = trusted.orElse(PRIVATE).stream().map(ProxyHeaders::network).collect(Collectors.toSet());
    }

    private static IpNetwork network(String text) {
        return IpNetwork.read(text.strip())
                .orElseThrow(() -> new ConfigurationException("Galley cannot start. QUARKUS_HTTP_PROXY_TRUSTED_PROXIES has \u201c"
                        + text
                        + "\u201d, which is no address. Write addresses or networks such as 192.0.2.7 or 172.16.0.0/12, with commas between."));
    }

    /** Vert.x cannot replace the request of a routing that has begun, so routing starts again if there is something to apply. */
    void register(@Observes Router router) {
        if (isOn) {
            router.route().order(ORDER).handler(context -> {
                var request = context.request();
                var told = take(request.headers(), request.connection().remoteAddress());
                if (told.equals(Told.NOTHING)) {
                    context.next();
                } else {
                    router.handle(new ForwardedRequest(request, told));
                }
            });
        }
    }

    /** Removes the headers and, if the peer is a trusted proxy, reads them. */
    Told take(MultiMap headers, SocketAddress peer) {
        var told = isProxy(peer) ? read(headers) : Told.NOTHING;
        headers.names().stream().filter(ProxyHeaders::isAboutTheWay).toList().forEach(headers::remove);
        return told;
    }

    /** A Unix socket is trusted: only who may open its file can connect. */
    private boolean isProxy(SocketAddress peer) {
        return peer.isDomainSocket() || Optional.ofNullable(peer.hostAddress()).flatMap(IpNetwork::address)
                .filter(address -> ForwardedHops.trusts(trusted, address)).isPresent();
    }

    private static boolean isAboutTheWay(String name) {
        return name.equalsIgnoreCase(FORWARDED) || name.regionMatches(true, 0, OTHERS, 0, OTHERS.length());
    }

    /** {@code Forwarded} counts only without the others: a proxy that does not know it passes on what the client sent. */
    private Told read(MultiMap headers) {
        var said = headers.names().stream().anyMatch(name -> isAboutTheWay(name) && !name.equalsIgnoreCase(FORWARDED))
                ? others(headers)
                : forwarded(headers);
        var hops = new ForwardedHops(said.hops(), trusted);
        return new Told(hops.client().map(client -> client.getHostAddress().replaceFirst("%.*", "")),
                at(hops.distance(), said.schemes()).filter(scheme -> scheme.equals("http") || scheme.equals("https")),
                at(hops.distance(), said.hosts()).filter(host -> readsHost && HOST.matcher(host).matches()));
    }

    private static Said others(MultiMap headers) {
        return new Said(elements(headers, OTHERS + "For"), elements(headers, OTHERS + "Proto"), elements(headers, OTHERS + "Host"));
    }

    private static List<String> elements(MultiMap headers, String name) {
        return headers.getAll(name).stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .filter(Predicate.not(String::isEmpty)).toList();
    }

    private static Said forwarded(MultiMap headers) {
        var hops = new ArrayList<Map<String, String>>();
        hops.add(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        var pairs = PAIR.matcher(String.join(",", headers.getAll(FORWARDED)));
        while (pairs.find()) {
            if (pairs.group(4) != null) {
                hops.add(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
            } else {
                hops.get(hops.size() - 1).put(pairs.group(1), pairs.group(2) == null ? pairs.group(3) : pairs.group(2));
            }
        }
        return new Said(values(hops, "for"), values(hops, "proto"), values(hops, "host"));
    }

    private static List<String> values(List<Map<String, String>> hops, String name) {
        return hops.stream().filter(hop -> hop.containsKey(name)).map(hop -> hop.get(name)).toList();
    }

    /** A list may be shorter than that of addresses, when a proxy replaced it instead of appending; then its left-most counts. */
    private static Optional<String> at(int distance, List<String> said) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.get(Math.max(0, said.size() - 1 - distance)).strip().toLowerCase(Locale.ROOT));
    }
}
