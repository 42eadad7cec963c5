package blog.galley.web.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import io.netty.util.NetUtil;

/** A network of IP addresses: all that begin with the same bits. */
public record IpNetwork(InetAddress first, int bits) {

    public IpNetwork(InetAddress first, int bits) {
        var bytes = first.getAddress();
        if (bits < 0 || bits > 8 * bytes.length) {
            throw new IllegalArgumentException(first.getHostAddress() + " has no " + bits + " bits");
        }
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= (byte) mask(i, bits);
        }
        this.first = address(bytes);
        this.bits = bits;
    }

    /** Of one address or in CIDR notation, {@code 192.0.2.0/24}. Empty if it is neither. */
    public static Optional<IpNetwork> read(String text) {
        int slash = text.indexOf('/');
        var first = address(slash < 0 ? text : text.substring(0, slash));
        try {
            return first.map(address -> new IpNetwork(address,
                    slash < 0 ? 8 * address.getAddress().length : Integer.parseInt(text.substring(slash + 1))));
        } catch (IllegalArgumentException noSuchLength) {
            return Optional.empty();
        }
    }

    /** Only of digits: InetAddress would look up a name in the DNS. IPv4 mapped into IPv6 becomes IPv4. */
    public static Optional<InetAddress> address(String text) {
        return Optional.ofNullable(NetUtil.createByteArrayFromIpAddressString(text)).map(IpNetwork::address);
    }

    public boolean contains(InetAddress address) {
        return address.getAddress().length == first.getAddress().length && new IpNetwork(address, bits).first().equals(first);
    }

    private static int mask(int index, int bits) {
        return 0xff00 >> Math.max(0, Math.min(8, bits - 8 * index));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOf(bytes, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + bits;
    }
}
