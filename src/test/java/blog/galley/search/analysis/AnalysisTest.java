package blog.galley.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import blog.galley.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "혈당, 혈당에서", "혈당은, 혈당에서", "혈당에서, 혈당", "편집자의, 편집자는", "에어팟, 에어팟을", "에어팟을, 에어팟이", "쿠버네티스는, 쿠버네티스에서",
        "먹었다, 먹는", "간격, 줄간격", "글, 글을", "10월, 10월에는",
        "校, 校正", "校正, 校正을", "ひらがな, ひらがなで", "カタカナ, ｶﾀｶﾅ", "中文, 中文搜索",
        "C#, C#은", ".NET, .NET의", ".net, .NET", "C++, C++에서", "foo_bar, foo_bar", "bar, foo_bar", "isBlank, isBlank()", "blank, isBlank()",
        "keep-all, word-break:keep-all;", "all, keep-all", "Next.js, Next.js는", "nextjs.org, https://nextjs.org/docs",
        "run, running", "databases, database", "cafe, café", "café, cafe", "Ａ４, a4", "книга, книгу", "STRASSE, strasse"})
    void findsAWordHoweverItStandsInAText(String query, String text) {
        assertThat(matches(query, text)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"C#, C", "C++, C", ".NET, net", "당, 혈당", "正字, 校正", "java, javascript", "a, about", "혈압, 혈당"})
    void aWordIsNotFoundInAnother(String query, String text) {
        assertThat(matches(query, text)).isFalse();
    }

    @Test
    void theLastWordMayGoOn() {
        assertThat(matches(SearchQuery.of("java scr"), "java script")).isTrue();
        assertThat(matches(SearchQuery.of("jav script"), "java script")).isFalse();
        assertThat(matches(SearchQuery.of("java scr "), "java script")).isFalse();
    }

    @Test
    void stemsByTheLanguageOfTheText() {
        assertThat(matches("Haus", "Die Häuser sind nicht mit den Zelten und der Hütte zu verwechseln")).isTrue();
        assertThat(matches("cheval", "le cavalier et les chevaux dans la plaine, mais pas le chien")).isTrue();
        assertThat(matches("libro", "los libros que el autor y la editora leen en una tarde")).isTrue();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(matches("한글", "한글을")).isTrue();
    }

    @Test
    void copesWithWordsOfAnyLength() {
        assertThat(Token.of("a".repeat(100_000))).singleElement().satisfies(word -> assertThat(word.text()).hasSize(80));
        assertThat(Token.of("a.".repeat(100_000))).hasSizeGreaterThan(10_000);
        assertThat(Token.of("😀 !? ... ---")).isEmpty();
        var vector = new TermVector();
        vector.add(String.join(" ", Stream.iterate(1, n -> n + 1).limit(200_000).map(n -> "unique" + n).toList()), TermVector.Weight.D);
        assertThat(vector.toString().length()).isLessThan(1_048_576);
    }

    private static boolean matches(String query, String text) {
        return matches(SearchQuery.of(query + " "), text);
    }

    private static boolean matches(SearchQuery query, String text) {
        var tokens = Token.of(text);
        var analysis = new Analysis(Stemming.of(tokens));
        var lexemes = tokens.stream().flatMap(token -> analysis.lexemes(token).stream()).map(Lexeme::text).toList();
        return query.terms().stream().allMatch(term -> matches(term, lexemes));
    }

    private static boolean matches(Terms terms, List<String> lexemes) {
        if (terms instanceof Terms.All all) {
            return all.terms().stream().allMatch(term -> matches(term, lexemes));
        }
        if (terms instanceof Terms.Any any) {
            return any.terms().stream().anyMatch(term -> matches(term, lexemes));
        }
        return lexemes.stream().anyMatch(((Terms.One) terms)::matches);
    }
}
