package blog.galley.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;

/** The browser at the door: where it comes from, and what it carries from an earlier sign-in. */
record Visitor(String network, Optional<Token> token) {

    static Visitor of(HttpServerRequest request) {
        return new Visitor(network(request.remoteAddress().hostAddress()), SignInCookie.read(request));
    }

    /** An IPv6 customer has a whole /64 to choose from. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address; // asked for a name, InetAddress would ask the DNS
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.ofDelimiter(":").formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
