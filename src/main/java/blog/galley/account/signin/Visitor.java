package blog.galley.account.signin;

import java.net.Inet6Address;
import java.util.Optional;

import blog.galley.account.Token;
import blog.galley.web.proxy.IpNetwork;
import io.vertx.core.http.HttpServerRequest;

/** The browser at the door: where it comes from, and what it carries from an earlier sign-in. */
public record Visitor(String address, Optional<Token> token) {

    public static Visitor of(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        return new Visitor(address == null ? "this machine" : address, SignInCookie.read(request)); // over a socket in its file system
    }

    /** An IPv6 customer has a whole /64 to choose from. */
    String network() {
        return network(address, 32, 64);
    }

    /** Whose addresses one owner gets easily, such as a company's or a small provider's. */
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
