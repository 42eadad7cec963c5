package blog.galley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import blog.galley.Problem;
import org.junit.jupiter.api.Test;

class LongPagesTest {

    private final LongPages pages = new LongPages(2, Duration.ZERO);
    private final List<Runnable> written = new ArrayList<>();

    @Test
    void soManyAreRenderedAtOnce() {
        pages.await(LongPages.LONG, written::add);
        pages.await(LongPages.LONG, written::add);

        assertThatThrownBy(() -> pages.await(LongPages.LONG, written::add)).isInstanceOf(Problem.class);
        pages.await(LongPages.LONG - 1, written::add);
        assertThat(written).hasSize(2);
    }

    @Test
    void theNextHasItsTurnWhenOneIsWrittenHoweverOftenThatIsSaid() {
        pages.await(LongPages.LONG, written::add);
        pages.await(LongPages.LONG, written::add);
        written.get(0).run();
        written.get(0).run();

        pages.await(LongPages.LONG, written::add);
        assertThatThrownBy(() -> pages.await(LongPages.LONG, written::add)).isInstanceOf(Problem.class);
    }
}
