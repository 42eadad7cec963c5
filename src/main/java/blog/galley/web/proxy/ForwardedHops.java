package blog.galley.web.proxy;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The client of a request, by the list that proxies on its way have made. Each proxy appends the address it was asked by, so the
 * list is read from the right: the first address that is no trusted proxy is the client, and what is left of it is only a claim.
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

    /** The client's place from the right, counted from 0. */
    int distance() {
        int distance = 0;
        while (distance < hops.size() - 1 && isProxy(hop(distance))) {
            distance++;
        }
        return distance;
    }

    /** The client or, if its address cannot be read, the last proxy before it. Empty if the list is. */
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

    /** With a port or without, as <a href="https://www.rfc-editor.org/rfc/rfc7239#section-6">RFC 7239</a> and X-Forwarded-For write it. */
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
