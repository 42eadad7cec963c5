package blog.galley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void aNetworkIsAnAddressOrTheHalfOfALongOne() {
        assertThat(Visitor.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Visitor.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Visitor.network("2001:db8:1:2::ffff"));
        assertThat(Visitor.network("2001:db8:1:2::1")).isNotEqualTo(Visitor.network("2001:db8:1:3::1"));
        assertThat(Visitor.network("unknown")).isEqualTo("unknown");
    }

    @Test
    void aTokenNeverShowsItself() {
        assertThat(new Visitor("192.0.2.7", Optional.of(Token.random())).toString()).doesNotContainPattern("\\w{20}");
    }
}
