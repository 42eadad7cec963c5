package blog.galley.web.proxy;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a request comes from, as the proxies on its way tell: each adds at the right whom it was asked by, so what stands
 * to the left of the first stranger was told by that stranger.
 */
final class ForwardedHops {

    /** An IPv6 address with its brackets, a zone and a port. */
    private static final int LONGEST = 100;

    private final List<String> hops;
    private final Set<IpNetwork> trusted;

    /** @param hops as they stand in the header, from the left */
    ForwardedHops(List<String> hops, Set<IpNetwork> trusted) {
        this.hops = hops;
        this.trusted = trusted;
    }

    /** How far from the right the client stands: behind all proxies that are trusted, if there is something. */
    int distance() {
        int distance = 0;
        while (distance < hops.size() - 1 && isProxy(hop(distance))) {
            distance++;
        }
        return distance;
    }

    /** The client; or where it cannot be read, the farthest proxy that can. None if there is not even that. */
    Optional<InetAddress> client() {
        if (hops.isEmpty()) {
            return Optional.empty();
        }
        int distance = distance();
        return hop(distance).or(() -> distance == 0 ? Optional.empty() : hop(distance - 1));
    }

    private Optional<InetAddress> hop(int distance) {
        return read(hops.get(hops.size() - 1 - distance));
    }

    private boolean isProxy(Optional<InetAddress> hop) {
        return hop.filter(address -> trusts(trusted, address)).isPresent();
    }

    static boolean trusts(Set<IpNetwork> trusted, InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** As <a href="https://www.rfc-editor.org/rfc/rfc7239#section-6">RFC 7239</a> and habit have it: with a port or without. */
    static Optional<InetAddress> read(String hop) {
        var text = hop.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.startsWith("[") && text.indexOf(']') > 0) {
            return IpNetwork.address(text.substring(1, text.indexOf(']')));
        }
        int colon = text.indexOf(':');
        return IpNetwork.address(colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text);
    }
}
