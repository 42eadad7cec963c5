package blog.galley.markdown;

import org.commonmark.node.Document;

/**
 * A run of a text that can be parsed by itself, since no block of it reaches beyond. It keeps its source and what there is
 * to know about it; the tree is made again when it is needed.
 */
final class Passage {
    private static final int OBJECTS = 250;
    private static final int OBJECTS_PER_FACT = 120;

    final Source source;
    final int lines;
    final Defined defined;
    final Answers answers;
    final Grants grants;
    final Facts facts;

    Passage(Source source, int lines, Defined defined, Answers answers, Grants grants, Facts facts) {
        this.source = source;
        this.lines = lines;
        this.defined = defined;
        this.answers = answers;
        this.grants = grants;
        this.facts = facts;
    }

    Document parse(Dialect dialect) {
        return dialect.blocks(source.toString()).read(answers.again());
    }

    /** Whether this looks like the other wherever they stand in the same place. */
    boolean isLike(Passage other) {
        return this == other
                || source.equals(other.source) && answers.equals(other.answers) && grants.equals(other.grants);
    }

    int elements() {
        return facts.starts().length;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        var noted = answers.all().size() + defined.targets().size() + facts.titles().size() + facts.notes().size() + facts.references().size();
        return source.weight() + OBJECTS + OBJECTS_PER_FACT * noted + 4 * facts.starts().length;
    }
}
