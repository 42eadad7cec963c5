package blog.galley.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final String ONE = "![사진 \\] 1.png](uploading:0123456789abcdef)";

    @Test
    void areCountedWhereverTheyStand() {
        assertThat(Placeholders.in("a " + ONE + ONE + "\n\n" + ONE)).isEqualTo(3);
        assertThat(Placeholders.in("![a](b.png) [a](uploading:0123456789abcdef) ![a](uploading:short)")).isZero();
    }

    @Test
    void leaveNothingBehind() {
        assertThat(Placeholders.without("Before\n\n" + ONE + "\n\nAfter\n")).isEqualTo("Before\n\nAfter\n");
        assertThat(Placeholders.without("In " + ONE + "a line")).isEqualTo("In a line");
        assertThat(Placeholders.without("Before\n\n" + ONE + "\n" + ONE + " " + ONE)).isEqualTo("Before\n\n");
        assertThat(Placeholders.without(ONE)).isEmpty();
    }
}
