package blog.galley.post;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateData;

/** What readers can see of a post, now. Derived from its dates, never stored. */
@TemplateData
public enum Status {
    DRAFT, SCHEDULED, PUBLISHED, EXPIRED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String word) {
        return Stream.of(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
