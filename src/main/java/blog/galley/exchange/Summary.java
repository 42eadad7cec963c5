package blog.galley.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import blog.galley.exchange.report.Finding;
import blog.galley.language.Phrase;

/** Counts the findings of an import, for one line about all of it. */
final class Summary {

    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);

    static Summary of(Collection<Finding> findings) {
        var summary = new Summary();
        findings.forEach(summary::count);
        return summary;
    }

    void count(Finding finding) {
        counts.merge(finding.kind(), 1, Integer::sum);
    }

    private int of(Finding.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    Phrase phrase() {
        return Phrase.of(ExchangeMessages.class, say -> say.summary(of(Finding.Kind.IMPORTED), of(Finding.Kind.UPDATED),
                of(Finding.Kind.UNCHANGED), of(Finding.Kind.SKIPPED), of(Finding.Kind.WARNING) + of(Finding.Kind.MOVED)));
    }
}
