package blog.galley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import blog.galley.search.analysis.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @Test
    void readsWordsPhrasesAndConditions() {
        var typed = SearchQuery.of("proof \"blue pencil\" tag:C# before:2024 After:2023-06-15");

        assertThat(typed.words()).extracting(Token::text).containsExactly("proof", "blue", "pencil");
        assertThat(typed.phrases()).containsExactly("blue pencil");
        assertThat(typed.tags()).containsExactly("C#");
        assertThat(typed.before()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(typed.after()).isEqualTo(LocalDate.of(2023, 6, 15));
        assertThat(typed.open()).isFalse();
    }

    @Test
    void whatIsNoConditionIsAWord() {
        assertThat(SearchQuery.of("before:breakfast").words()).extracting(Token::text).containsExactly("before", "breakfast");
        assertThat(SearchQuery.of("after:2024-13").after()).isNull();
        assertThat(SearchQuery.of("before:2023-02-30").before()).isNull();
        assertThat(SearchQuery.of("tag:").tags()).isEmpty();
    }

    @Test
    void anUnfinishedPhraseIsWords() {
        var typed = SearchQuery.of("\"blue pencil");

        assertThat(typed.phrases()).isEmpty();
        assertThat(typed.words()).hasSize(2);
        assertThat(typed.open()).isTrue();
    }

    @Test
    void readsOnlySoMuch() {
        var typed = SearchQuery.of("낱말 ".repeat(3000));

        assertThat(typed.cut()).isTrue();
        assertThat(typed.words()).hasSize(16);
        assertThat(typed.text().length()).isLessThanOrEqualTo(SearchQuery.MOST_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\0", "\u202E\u200F", "& | ! :* <->", "😀", "()", "\"\"", "'", "\\", "\uD800"})
    void whatHasNoWordsHasNone(String query) {
        assertThat(SearchQuery.of(query).isEmpty()).isTrue();
    }

    @Test
    void takesMarksOfDirectionAndControlCharactersAway() {
        assertThat(SearchQuery.of("\u202Eblue\u0000 \u200Fpencil\uFEFF").text()).isEqualTo("blue pencil");
    }
}
