package blog.galley.editor.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import blog.galley.language.Phrase;
import blog.galley.post.PostContent;
import blog.galley.post.PostMetadata;
import io.quarkus.qute.TemplateData;

/**
 * A field beside the text in the editor's form. {@link #content} lists them all: a component that is added to {@link PostMetadata} does
 * not compile there until it has a field, or is kept as it was.
 *
 * @param name  of its input
 * @param label what an author reads of it
 * @param value what a post has in it; null only for dates and numbers
 */
public record Field<T>(String name, Label label, Function<PostContent, T> value, FieldType<T> type, FieldMerge<T> merge) {

    public static final Field<String> TITLE = new Field<>("title", Label.TITLE, PostContent::title, FieldType.TITLE, FieldMerge.WORDS);
    public static final Field<String> SUMMARY = new Field<>("summary", Label.SUMMARY, PostContent::summary, FieldType.SUMMARY,
            FieldMerge.WORDS);
    public static final Field<List<String>> TAGS = new Field<>("tags", Label.TAGS, PostContent::tags, FieldType.TAGS, FieldMerge.LISTS);
    public static final Field<String> SLUG = of("slug", Label.ADDRESS, PostMetadata::slug, FieldType.SLUG);
    public static final Field<OffsetDateTime> DATE = of("date", Label.DATE, PostMetadata::dated, FieldType.DATE);
    public static final Field<OffsetDateTime> EXPIRES = of("expires", Label.SHOWN_UNTIL, PostMetadata::expires, FieldType.DATE_OF_BLOG);
    public static final Field<String> SERIES = of("series", Label.SERIES, PostMetadata::series, FieldType.NAME);
    public static final Field<Integer> WEIGHT = of("weight", Label.PART, PostMetadata::weight, FieldType.NUMBER);
    public static final Field<String> TRANSLATION_KEY = of("translationKey", Label.TRANSLATION, PostMetadata::translationKey,
            FieldType.NAME);
    public static final Field<Boolean> PAGE = of("page", Label.KIND, PostMetadata::page, new FieldType.Check(HistoryMessages::kind));
    public static final Field<Boolean> TOC = of("toc", Label.CONTENTS, PostMetadata::toc, new FieldType.Check(HistoryMessages::contents));

    public static final Field<String> COVER = of("cover", Label.COVER, metadata -> metadata.cover().src(), FieldType.ADDRESS);
    public static final Field<String> COVER_ALT = of("coverAlt", Label.COVER_ALT, metadata -> metadata.cover().alt(), FieldType.PHRASE);
    public static final Field<String> COVER_CAPTION = of("coverCaption", Label.COVER_CAPTION, metadata -> metadata.cover().caption(),
            FieldType.PHRASE);
    public static final Field<Integer> COVER_FOCUS = of("coverFocus", Label.COVER_FOCUS, metadata -> metadata.cover().focus(),
            FieldType.FOCUS);

    /** In the order in which an author is asked about them. */
    public static final List<Field<?>> ALL = all();

    @TemplateData
    public enum Label {
        TITLE,
        SUMMARY,
        TEXT,
        TAGS,
        ADDRESS,
        DATE,
        SHOWN_UNTIL,
        SERIES,
        PART,
        TRANSLATION,
        KIND,
        CONTENTS,
        COVER,
        COVER_ALT,
        COVER_CAPTION,
        COVER_FOCUS
    }

    /** A value for each field. */
    interface Values {
        <T> T of(Field<T> field);
    }

    /** Asks for the values of all fields, in order; what the form has no field for stays as it was. */
    static PostContent content(PostContent before, String body, Values values) {
        var kept = before.metadata();
        return new PostContent(values.of(TITLE), values.of(SUMMARY), body, values.of(TAGS),
                new PostMetadata(values.of(SLUG), values.of(DATE), values.of(EXPIRES), values.of(SERIES), values.of(WEIGHT),
                        values.of(TRANSLATION_KEY), values.of(PAGE), values.of(TOC), kept.tocOpen(), kept.byline(),
                        new PostMetadata.Cover(values.of(COVER), values.of(COVER_ALT), values.of(COVER_CAPTION),
                                values.of(COVER_FOCUS))));
    }

    /** As its input has it. */
    public String written(PostContent content, ZoneId zone) {
        return type.written(in(content), zone);
    }

    /** For a person to read. */
    Phrase said(PostContent content, ZoneId zone) {
        return type.said(in(content), zone);
    }

    /** Whether a person reads the same in both. */
    boolean isSame(PostContent one, PostContent other, ZoneId zone) {
        return type.isSame(in(one), in(other), zone);
    }

    public T in(PostContent content) {
        return value.apply(content);
    }

    /** Refuses what is too long to save. */
    void check(PostContent content) {
        type.check(in(content));
    }

    private static <T> Field<T> of(String name, Label label, Function<PostMetadata, T> value, FieldType<T> type) {
        return new Field<>(name, label, value.compose(PostContent::metadata), type, FieldMerge.whole());
    }

    private static List<Field<?>> all() {
        var all = new ArrayList<Field<?>>();
        content(PostContent.NONE, "", new Values() {
            @Override
            public <T> T of(Field<T> field) {
                all.add(field);
                return field.in(PostContent.NONE);
            }
        });
        return List.copyOf(all);
    }
}
