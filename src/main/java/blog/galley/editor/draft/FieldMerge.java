package blog.galley.editor.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import blog.galley.merge.Merge;

/** What becomes of a {@link Field} that two have changed at once. */
interface FieldMerge<T> {

    FieldMerge<String> WORDS = new Words();
    FieldMerge<List<String>> LISTS = new Lists();

    /**
     * The values of what two grew from, and of both of them.
     *
     * @param known whether it is known what they grew from; else {@code base} is that of an empty text
     */
    record Versions<T>(T base, T mine, T theirs, boolean known) {
    }

    /** Whether an author must choose one of the values. */
    boolean isClash(Versions<T> values);

    /** Of values without a clash. */
    T merged(Versions<T> values);

    /** Whole values: one or the other. */
    static <T> FieldMerge<T> whole() {
        return new Whole<>();
    }

    record Whole<T>() implements FieldMerge<T> {

        @Override
        public boolean isClash(Versions<T> values) {
            return !Objects.equals(values.mine, values.theirs) && !Objects.equals(values.mine, values.base)
                    && !Objects.equals(values.theirs, values.base);
        }

        @Override
        public T merged(Versions<T> values) {
            return Objects.equals(values.mine, values.base) ? values.theirs : values.mine;
        }
    }

    /** Text; changes in different places are merged. */
    record Words() implements FieldMerge<String> {

        @Override
        public boolean isClash(Versions<String> values) {
            return !merge(values).isClean();
        }

        @Override
        public String merged(Versions<String> values) {
            return merge(values).text();
        }

        static Merge merge(Versions<String> values) {
            return values.known ? Merge.of(values.base, values.mine, values.theirs) : Merge.of(values.mine, values.theirs);
        }
    }

    /** Theirs, with what mine added and without what mine took away. */
    record Lists() implements FieldMerge<List<String>> {

        @Override
        public boolean isClash(Versions<List<String>> values) {
            return false;
        }

        @Override
        public List<String> merged(Versions<List<String>> values) {
            var merged = new LinkedHashSet<>(values.mine.equals(values.base) ? values.theirs : values.mine);
            values.theirs.stream().filter(one -> !values.base.contains(one)).forEach(merged::add);
            values.base.stream().filter(one -> !values.theirs.contains(one) || !values.mine.contains(one)).forEach(merged::remove);
            return List.copyOf(merged);
        }
    }
}
