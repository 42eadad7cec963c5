package blog.galley.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves of what a request says about its way only what a trusted proxy has said, once, and so that Quarkus can read it.
 * By itself Quarkus believes the left-most, which is the browser's own word, and fails at what is no address.
 */
@Singleton
class ProxyHeaders {

    /** Before anything asks the request where it comes from: Quarkus looks when it is asked for the first time. */
    private static final int ORDER = Integer.MIN_VALUE;

    private static final String FORWARDED = "Forwarded";
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String PORT = "X-Forwarded-Port";

    /** Where nobody has said which proxies there are, it is one of a private network: no stranger comes from there. */
    private static final List<String> PRIVATE = List.of("127.0.0.0/8", "::1", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
            "169.254.0.0/16", "fe80::/10", "fc00::/7");

    /** A name and its value, which may be quoted. Possessive, so that no text takes longer than its length. */
    private static final Pattern PAIR = Pattern.compile("([A-Za-z]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\",;\\s]++))|(,)");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]++|\\[[0-9A-Fa-f:.]++])(?::[0-9]{1,5})?");

    /** What the proxies of a request say, from the left. Lists may differ in length: not every proxy says everything. */
    private record Said(List<String> hops, List<String> protos, List<String> hosts, List<String> ports) {
    }

    private final boolean isOn;
    private final boolean readsForwarded;
    private final boolean readsOthers;
    private final String host;
    private final Set<IpNetwork> trusted;

    ProxyHeaders(@ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false") boolean isOn,
            @ConfigProperty(name = "quarkus.http.proxy.allow-forwarded", defaultValue = "false") boolean readsForwarded,
            @ConfigProperty(name = "quarkus.http.proxy.allow-x-forwarded") Optional<Boolean> readsOthers,
            @ConfigProperty(name = "quarkus.http.proxy.forwarded-host-header", defaultValue = "X-Forwarded-Host") String host,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.isOn = isOn;
        this.readsForwarded = readsForwarded;
        this.readsOthers = readsOthers.orElse(!readsForwarded);
        this.host = host;
        this.trusted = trusted.orElse(PRIVATE).stream().map(ProxyHeaders::network).collect(Collectors.toSet());
    }

    private static IpNetwork network(String text) {
        return IpNetwork.read(text.strip()).orElseThrow(() -> new ConfigurationException("Galley cannot start. QUARKUS_HTTP_PROXY_TRUSTED_PROXIES has \u201c"
                + text + "\u201d, which is no address. Write addresses or networks such as 192.0.2.7 or 172.16.0.0/12, with commas between."));
    }

    void register(@Observes Router router) {
        if (isOn) {
            router.route().order(ORDER).handler(context -> {
                tidy(context.request().headers(), context.request().connection().remoteAddress());
                context.next();
            });
        }
    }

    void tidy(MultiMap headers, SocketAddress peer) {
        var said = said(headers);
        boolean isProxy = isProxy(peer);
        headers.names().stream().filter(name -> isProxy ? isRead(name) : isAbout(name)).toList().forEach(headers::remove);
        if (isProxy) {
            var hops = new ForwardedHops(said.hops(), trusted);
            write(headers, hops.client(), at(hops.distance(), said.protos()).filter(proto -> proto.equals("http") || proto.equals("https")),
                    at(hops.distance(), said.hosts()).filter(name -> HOST.matcher(name).matches()),
                    at(hops.distance(), said.ports()).filter(ProxyHeaders::isPort));
        }
    }

    /** Over a socket of this machine's file system comes who may open its file. */
    private boolean isProxy(SocketAddress peer) {
        return peer.isDomainSocket() || Optional.ofNullable(peer.hostAddress()).flatMap(IpNetwork::address)
                .filter(address -> ForwardedHops.trusts(trusted, address)).isPresent();
    }

    private boolean isAbout(String name) {
        return isRead(name) || name.regionMatches(true, 0, "X-Forwarded-", 0, 12);
    }

    private boolean isRead(String name) {
        return Stream.of(FORWARDED, FOR, PROTO, PORT, host).anyMatch(name::equalsIgnoreCase);
    }

    private Said said(MultiMap headers) {
        if (readsForwarded && headers.contains(FORWARDED)) {
            return read(String.join(",", headers.getAll(FORWARDED)));
        }
        return readsOthers
                ? new Said(elements(headers, FOR), elements(headers, PROTO), elements(headers, host), elements(headers, PORT))
                : new Said(List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> elements(MultiMap headers, String name) {
        return headers.getAll(name).stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip).filter(element -> !element.isEmpty()).toList();
    }

    private static Said read(String forwarded) {
        var hops = new ArrayList<Map<String, String>>();
        hops.add(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        var pairs = PAIR.matcher(forwarded);
        while (pairs.find()) {
            if (pairs.group(4) != null) {
                hops.add(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
            } else {
                hops.get(hops.size() - 1).put(pairs.group(1), pairs.group(2) == null ? pairs.group(3) : pairs.group(2));
            }
        }
        return new Said(values(hops, "for"), values(hops, "proto"), values(hops, "host"), List.of());
    }

    private static List<String> values(List<Map<String, String>> hops, String name) {
        return hops.stream().filter(hop -> hop.containsKey(name)).map(hop -> hop.get(name)).toList();
    }

    /** A proxy that does not add to a list writes it anew, so one that ends before the client still speaks of the client. */
    private static Optional<String> at(int distance, List<String> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(Math.max(0, said.size() - 1 - distance)).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535;
    }

    private void write(MultiMap headers, Optional<InetAddress> client, Optional<String> proto, Optional<String> name, Optional<String> port) {
        var address = client.map(found -> found instanceof Inet6Address ? "[" + found.getHostAddress().replaceFirst("%.*", "") + "]" : found.getHostAddress());
        if (readsForwarded) {
            var pairs = Stream.of(address.map(text -> "for=\"" + text + "\""), proto.map(text -> "proto=" + text), name.map(text -> "host=\"" + text + "\""))
                    .flatMap(Optional::stream).collect(Collectors.joining(";"));
            if (!pairs.isEmpty()) {
                headers.set(FORWARDED, pairs);
            }
        } else {
            address.ifPresent(text -> headers.set(FOR, text));
            proto.ifPresent(text -> headers.set(PROTO, text));
            name.ifPresent(text -> headers.set(host, text));
            port.ifPresent(text -> headers.set(PORT, text));
        }
    }
}
