package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import blog.galley.markdown.dialect.Definitions;
import blog.galley.markdown.rawhtml.Links;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * What a chunk depends on outside of itself: the definitions of links and footnotes that its labels look for, found or not, and where
 * destinations are served. While all of these resolve alike, what was made of the chunk holds.
 */
public record Dependencies(List<Answer> all) {
    private static final Dependencies NONE = new Dependencies(List.of());

    private enum Subject {
        LINK,
        FOOTNOTE,
        ADDRESS
    }

    /** @param about a label or destination */
    private record Question(Subject subject, String about) {}

    /** @param heard a {@link Target} or null for a link, whether there is one for a footnote, the address for a destination */
    private record Answer(Subject subject, String about, Object heard) {}

    /** Whether its labels find the same among these definitions. */
    public boolean holdAmong(Definitions definitions) {
        return all.stream().allMatch(answer -> switch (answer.subject()) {
            case LINK -> Objects.equals(target(definitions.link(answer.about())), answer.heard());
            case FOOTNOTE -> answer.heard().equals(definitions.footnote(answer.about()) != null);
            case ADDRESS -> true;
        });
    }

    /** Whether its destinations are still served where they were. */
    public boolean holdFor(Links links) {
        return all.stream().allMatch(answer -> answer.subject() != Subject.ADDRESS
                || links.resolve(answer.about()).equals(answer.heard()));
    }

    /** The definitions as the chunk found them, to parse it again in the same way. */
    Definitions again() {
        var heard = new HashMap<Question, Object>();
        all.forEach(answer -> heard.put(new Question(answer.subject(), answer.about()), answer.heard()));
        return new Definitions() {
            @Override
            public LinkReferenceDefinition link(String label) {
                var target = (Target) heard.get(new Question(Subject.LINK, label));
                return target == null ? null : target.definition();
            }

            @Override
            public FootnoteDefinition footnote(String label) {
                return Boolean.TRUE.equals(heard.get(new Question(Subject.FOOTNOTE, label))) ? new FootnoteDefinition(label) : null;
            }
        };
    }

    private static Target target(LinkReferenceDefinition definition) {
        return definition == null ? null : Target.of(definition);
    }

    /** Resolves labels and destinations for a chunk that is being read, and records the results. */
    public static final class Record implements Definitions, Links {
        private final Definitions definitions;
        private final Links links;
        private final Map<Question, Object> heard = new LinkedHashMap<>();

        public Record(Definitions definitions, Links links) {
            this.definitions = definitions;
            this.links = links;
        }

        public Dependencies recorded() {
            if (heard.isEmpty()) {
                return NONE;
            }
            var all = new ArrayList<Answer>(heard.size());
            heard.forEach((question, answer) -> all.add(new Answer(question.subject(), question.about(), answer)));
            return new Dependencies(List.copyOf(all));
        }

        @Override
        public LinkReferenceDefinition link(String label) {
            var definition = definitions.link(label);
            heard.put(new Question(Subject.LINK, label), target(definition));
            return definition;
        }

        @Override
        public FootnoteDefinition footnote(String label) {
            var definition = definitions.footnote(label);
            heard.put(new Question(Subject.FOOTNOTE, label), definition != null);
            return definition;
        }

        @Override
        public String resolve(String destination) {
            var address = links.resolve(destination);
            heard.put(new Question(Subject.ADDRESS, destination), address);
            return address;
        }

        @Override
        public Image image(String destination) {
            return links.image(destination);
        }
    }
}
