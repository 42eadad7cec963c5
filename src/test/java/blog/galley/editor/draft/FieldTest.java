package blog.galley.editor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import blog.galley.web.body.Form;
import io.quarkus.qute.i18n.Message;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final PostContent FULL = new PostContent("제목", "요약", "Text", List.of("java", "한글"), new PostMetadata("slug",
            OffsetDateTime.parse("2024-04-08T21:09-03:30"), OffsetDateTime.parse("2030-01-01T00:00+09:00"), "걷기", 4, "key", true, true,
            true, "지수",
            new PostMetadata.Cover("a.png", "An a", "Below", 3)));

    @Test
    void eachHasItsInputAndEachInputItsField() throws IOException {
        var details = Jsoup.parse(Files.readString(Path.of("src/main/resources/templates/editor/details.html")));

        assertThat(details.select("input, textarea, select").eachAttr("name")).isSubsetOf(names())
                .containsAll(names().stream().filter(name -> !name.equals("title")).toList());
    }

    @Test
    void aFormThatSaysAllOfThemMakesTheSameAgain() {
        var sent = Field.ALL.stream().collect(Collectors.toMap(Field::name, field -> List.of(field.written(FULL, SEOUL))));

        assertThat(form(sent).over(FULL, SEOUL)).isEqualTo(FULL);
    }

    @Test
    void aFormThatSaysOneOfThemChangesThatAlone() {
        for (var field : Field.ALL) {
            var changed = form(Map.of(field.name(), List.of(field.written(PostContent.NONE, SEOUL)))).over(FULL, SEOUL);

            assertThat(Field.ALL).filteredOn(other -> !other.in(FULL).equals(other.in(changed))).as(field.name()).containsExactly(field);
            assertThat(field.in(changed)).as(field.name()).isEqualTo(field.in(PostContent.NONE));
        }
    }

    @Test
    void eachIsCalledByAWordOfItsOwnInEachLanguage() throws IOException, ReflectiveOperationException {
        var english = HistoryMessages.class.getMethod("field", Field.Label.class).getAnnotation(Message.class).value();
        var korean = Files.readAllLines(Path.of("src/main/resources/messages/history_ko.properties")).stream()
                .filter(line -> line.startsWith("field=")).findFirst().orElseThrow();

        for (var label : Field.Label.values()) {
            assertThat(english).contains("{#is " + label + "}");
            assertThat(korean).contains("{#is " + label + "}");
        }
    }

    @Test
    void datesThatReadAlikeAreNoDifference() {
        var toTheMinute = new PostMetadata("", OffsetDateTime.parse("2024-04-08T21:09Z"), OffsetDateTime.parse("2030-01-01T00:00Z"), "",
                null, "",
                false, false, false, "", PostMetadata.Cover.NONE);
        var toTheSecond = new PostMetadata("", OffsetDateTime.parse("2024-04-08T21:09:30Z"), OffsetDateTime.parse("2030-01-01T00:00:30Z"),
                "", null,
                "", false, false, false, "", PostMetadata.Cover.NONE);

        assertThat(Field.ALL).allMatch(field -> field.isSame(FULL.with(toTheMinute), FULL.with(toTheSecond), SEOUL));
        assertThat(Field.DATE.isSame(FULL.with(toTheMinute), FULL, SEOUL)).isFalse();
    }

    private static List<String> names() {
        return Field.ALL.stream().<String>map(Field::name).toList();
    }

    private static DraftForm form(Map<String, List<String>> fields) {
        return new DraftForm(new Form(fields));
    }
}
