package blog.galley.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.galley.Problem;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void theLastPageHasWhatIsLeft() {
        assertThat(new Pager(1, 12).hasMore()).isFalse();
        assertThat(new Pager(1, 13).hasMore()).isTrue();
        assertThat(new Pager(1, 13).last()).isEqualTo(2);
        assertThat(new Pager(2, 13).hasMore()).isFalse();
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(new Pager(1, 0).last()).isEqualTo(1);
        assertThat(new Pager(1, 0).hasMore()).isFalse();
        assertThat(new Pager(1, 0).isBeyond()).isFalse();
        assertThat(new Pager(2, 0).isBeyond()).isTrue();
    }

    @Test
    void behindTheLastThereIsNoPage() {
        assertThat(Pager.within(2, 24)).isEqualTo(new Pager(2, 24));
        assertThatThrownBy(() -> Pager.within(3, 24)).isInstanceOf(Problem.class);
    }
}
