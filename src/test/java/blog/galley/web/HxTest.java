package blog.galley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class HxTest {

    @Test
    void factsAreAsciiWhateverTheySay() {
        var header = Hx
                .json(List.of(TriggeredEvent.of(HxEvent.TAGS_CHANGED, "name", "한글"), TriggeredEvent.ofPost(HxEvent.DRAFT_SAVED, 5, 17)));

        assertThat(header)
                .isEqualTo("{\"tags:changed\":{\"name\":\"\\uD55C\\uAE00\"},\"draft:saved\":{\"post\":5,\"version\":17}}")
                .matches("\\p{ASCII}*");
    }
}
