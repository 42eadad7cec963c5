package blog.galley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import blog.galley.account.Token;
import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void aNetworkIsAnAddressOrTheHalfOfALongOne() {
        assertThat(network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo(network("2001:db8:1:2::ffff"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(network("fe80::1%eth0")).isEqualTo(network("fe80::1"));
        assertThat(network("this machine")).isEqualTo("this machine");
    }

    @Test
    void aNeighbourhoodIsWhatOneOwnerGetsEasily() {
        assertThat(neighbourhood("192.0.2.7")).isEqualTo(neighbourhood("192.0.2.200")).isNotEqualTo(neighbourhood("192.0.3.7"));
        assertThat(neighbourhood("2001:db8:1:2::1")).isEqualTo(neighbourhood("2001:db8:1:ffff::1"))
                .isNotEqualTo(neighbourhood("2001:db8:2::1"));
    }

    private static String network(String address) {
        return new Visitor(address, Optional.empty()).network();
    }

    private static String neighbourhood(String address) {
        return new Visitor(address, Optional.empty()).neighbourhood();
    }

    @Test
    void aTokenNeverShowsItself() {
        assertThat(new Visitor("192.0.2.7", Optional.of(Token.random())).toString()).doesNotContainPattern("\\w{20}");
    }
}
