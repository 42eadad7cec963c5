package blog.galley.account.signin;

import java.net.Inet6Address;
import java.util.Optional;

import blog.galley.account.Token;
import blog.galley.web.proxy.IpNetwork;
import io.vertx.core.http.HttpServerRequest;

/** A browser that signs in: its IP address, and the token of an earlier sign-in if its cookie has one. */
public record Visitor(String address, Optional<Token> token) {

    public static Visitor of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return new Visitor(address == null ? "this machine" : address, SignInCookie.read(request)); // null over a Unix socket
    }

    /** The IPv4 address, or the /64 of an IPv6 address, since one customer has all of that. */
    String network() {
        return network(address, 32, 64);
    }

    /** A larger network, such as of a company or a small provider, in which one person easily gets many addresses. */
    String neighbourhood() {
        return network(address, 24, 48);
    }

    private static String network(String address, int bitsOfFour, int bitsOfSix) {
        return IpNetwork.address(address)
                .map(found -> new IpNetwork(found, found instanceof Inet6Address ? bitsOfSix : bitsOfFour).toString())
                .map(network -> network.replaceFirst("/32$", ""))
                .orElse(address);
    }
}
