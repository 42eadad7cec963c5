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
 * What a chunk had to ask about the text around it and about the site, and what it heard. As long as the answers are
 * the same, so is all that was made of them.
 */
public record Dependencies(List<Answer> all) {
    private static final Dependencies NONE = new Dependencies(List.of());

    private enum Subject {
        LINK,
        FOOTNOTE,
        ADDRESS
    }

    private record Question(Subject subject, String about) {}

    private record Answer(Subject subject, String about, Object heard) {}

    /** Whether all that was heard about definitions would be heard among these. */
    public boolean holdAmong(Definitions definitions) {
        return all.stream().allMatch(answer -> switch (answer.subject()) {
            case LINK -> Objects.equals(target(definitions.link(answer.about())), answer.heard());
            case FOOTNOTE -> answer.heard().equals(definitions.footnote(answer.about()) != null);
            case ADDRESS -> true;
        });
    }

    /** Whether all addresses are still what they were. */
    public boolean holdFor(Links links) {
        return all.stream().allMatch(answer -> answer.subject() != Subject.ADDRESS
                || links.resolve(answer.about()).equals(answer.heard()));
    }

    /** To hear the same again. */
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

    /** Answers for a chunk, and remembers which. */
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
    }
}
