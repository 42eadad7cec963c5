package blog.galley.editor.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;

import blog.galley.language.Phrase;
import blog.galley.web.body.Form;

/** A date in the offset that it was written with; null for none. */
record DateField() implements FieldType<OffsetDateTime> {

    @Override
    public OffsetDateTime read(Form form, String name, OffsetDateTime before, ZoneId zone) {
        return FormDate.read(FieldType.line(form, name), before, zone);
    }

    @Override
    public String written(OffsetDateTime value, ZoneId zone) {
        return FormDate.of(value);
    }

    @Override
    public Phrase said(OffsetDateTime value, ZoneId zone) {
        return Phrase.verbatim(FormDate.named(value, zone));
    }

    /** Seconds are neither written nor said. */
    @Override
    public boolean isSame(OffsetDateTime one, OffsetDateTime other, ZoneId zone) {
        return FormDate.named(one, zone).equals(FormDate.named(other, zone));
    }

    /** The same in the blog's zone. */
    record OfBlog() implements FieldType<OffsetDateTime> {

        @Override
        public OffsetDateTime read(Form form, String name, OffsetDateTime before, ZoneId zone) {
            return DATE.read(form, name, FormDate.in(zone, before), zone);
        }

        @Override
        public String written(OffsetDateTime value, ZoneId zone) {
            return DATE.written(FormDate.in(zone, value), zone);
        }

        @Override
        public Phrase said(OffsetDateTime value, ZoneId zone) {
            return DATE.said(FormDate.in(zone, value), zone);
        }

        @Override
        public boolean isSame(OffsetDateTime one, OffsetDateTime other, ZoneId zone) {
            return DATE.isSame(FormDate.in(zone, one), FormDate.in(zone, other), zone);
        }
    }
}
