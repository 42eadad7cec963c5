package blog.galley.editor.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import blog.galley.Problem;
import blog.galley.address.Composed;
import blog.galley.address.PostPath;
import blog.galley.language.Phrase;
import blog.galley.post.PostMetadata.Cover;
import blog.galley.tag.TagName;
import blog.galley.web.body.Form;

/** How the values of a {@link Field} are read from a form, written into it and limited. */
interface FieldType<T> {

    FieldType<String> TITLE = new Text(300, EditorMessages::titleTooLong, FieldType::line);
    FieldType<String> SUMMARY = new Text(2000, EditorMessages::summaryTooLong, (form, name) -> form.text(name).orElse("").strip());
    FieldType<String> NAME = new Text(200, EditorMessages::nameTooLong,
            (form, name) -> Composed.of(line(form, name)).replaceAll("\\s+", " "));
    FieldType<String> PHRASE = new Text(1000, EditorMessages::phraseTooLong, FieldType::line);
    /** Of a picture: a name within the post, or an address. */
    FieldType<String> ADDRESS = new Text(1000, EditorMessages::addressTooLong, FieldType::line);
    /** A path has limits of its own, which publishing checks. */
    FieldType<String> SLUG = new Text(Integer.MAX_VALUE, EditorMessages::nameTooLong, (form, name) -> PostPath.wish(line(form, name)));
    FieldType<List<String>> TAGS = new Tags(50);
    FieldType<Integer> NUMBER = new Number();
    FieldType<Integer> FOCUS = new Focus();
    FieldType<OffsetDateTime> DATE = new DateField();
    FieldType<OffsetDateTime> DATE_OF_BLOG = new DateField.OfBlog();

    /** @param before what the field, which was sent, had when it was typed in. Throws an invalid {@link Problem} if it makes no value */
    T read(Form form, String name, T before, ZoneId zone);

    String written(T value, ZoneId zone);

    /** For a person to read. */
    default Phrase said(T value, ZoneId zone) {
        return Phrase.verbatim(written(value, zone));
    }

    /** Whether a person reads the same of both. */
    default boolean isSame(T one, T other, ZoneId zone) {
        return Objects.equals(one, other);
    }

    /** Throws an invalid {@link Problem} if it is too long to save. */
    default void check(T value) {
    }

    static String line(Form form, String name) {
        return form.line(name).orElse("");
    }

    record Text(int most, BiFunction<EditorMessages, Integer, String> tooLong,
            BiFunction<Form, String, String> reading) implements FieldType<String> {

        @Override
        public String read(Form form, String name, String before, ZoneId zone) {
            return reading.apply(form, name);
        }

        @Override
        public String written(String value, ZoneId zone) {
            return value;
        }

        @Override
        public void check(String value) {
            if (value.length() > most) {
                throw Problem.invalid(EditorMessages.class, say -> tooLong.apply(say, most));
            }
        }
    }

    record Tags(int most) implements FieldType<List<String>> {

        @Override
        public List<String> read(Form form, String name, List<String> before, ZoneId zone) {
            return TagName.list(form.all(name));
        }

        @Override
        public String written(List<String> value, ZoneId zone) {
            return String.join(", ", value);
        }

        @Override
        public void check(List<String> value) {
            if (value.size() > most) {
                throw Problem.invalid(EditorMessages.class, say -> say.tooManyTags(most));
            }
        }
    }

    /** Empty for none. */
    record Number() implements FieldType<Integer> {

        @Override
        public Integer read(Form form, String name, Integer before, ZoneId zone) {
            var typed = line(form, name);
            if (!typed.matches("-?\\d{1,9}|")) {
                throw Problem.invalid(EditorMessages.class, EditorMessages::partNoNumber);
            }
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        }

        @Override
        public String written(Integer value, ZoneId zone) {
            return value == null ? "" : value.toString();
        }
    }

    /** One of the fields of a cover. */
    record Focus() implements FieldType<Integer> {

        @Override
        public Integer read(Form form, String name, Integer before, ZoneId zone) {
            var chosen = line(form, name);
            if (!chosen.matches("1?\\d|2[0-4]")) {
                throw Problem.invalid(EditorMessages.class, EditorMessages::noSuchFocus);
            }
            return Integer.valueOf(chosen);
        }

        @Override
        public String written(Integer value, ZoneId zone) {
            return value.toString();
        }

        @Override
        public Phrase said(Integer value, ZoneId zone) {
            return Phrase.of(EditorMessages.class, say -> say.focusField(value / Cover.FIELDS + 1, value % Cover.FIELDS + 1));
        }
    }

    /** @param words what a checked and an unchecked box mean */
    record Check(BiFunction<HistoryMessages, Boolean, String> words) implements FieldType<Boolean> {

        @Override
        public Boolean read(Form form, String name, Boolean before, ZoneId zone) {
            return line(form, name).equals("on");
        }

        @Override
        public String written(Boolean value, ZoneId zone) {
            return value ? "on" : "off";
        }

        @Override
        public Phrase said(Boolean value, ZoneId zone) {
            return Phrase.of(HistoryMessages.class, say -> words.apply(say, value));
        }
    }
}
