package blog.galley.markdown.chunk;

import java.util.ArrayList;
import java.util.List;

import blog.galley.markdown.dialect.HeadingName;
import blog.galley.markdown.html.Article;
import blog.galley.markdown.html.Attributes;
import blog.galley.markdown.html.Footnotes;
import blog.galley.markdown.html.Headings;
import blog.galley.markdown.html.Labels;
import blog.galley.markdown.html.LengthBudget;
import blog.galley.markdown.html.Place;
import blog.galley.markdown.html.PlainText;
import blog.galley.markdown.rawhtml.HeadingSlug;
import blog.galley.markdown.rawhtml.Lines;
import blog.galley.markdown.rawhtml.Links;
import blog.galley.markdown.rawhtml.Nesting;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Document;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.owasp.html.PolicyFactory;

/**
 * What is remembered of a chunk instead of its syntax tree: all that the rest of the page, or the author, may ask about it. Lines count
 * from the start of the chunk.
 *
 * @param count what there is to read in it
 * @param titles its headings, and those in its footnotes
 * @param references the labels of the footnotes that its text refers to
 * @param notes the footnotes that it defines
 * @param ids those that its raw HTML asks for
 * @param starts the first lines of its outermost elements
 * @param loose whether there is text beside its outermost elements
 */
public record ChunkIndex(
        Reading.Count count,
        List<Title> titles,
        List<Title> titlesInNotes,
        List<String> references,
        List<Note> notes,
        List<String> ids,
        Mentions mentions,
        int[] starts,
        boolean loose) {

    /**
     * A heading before the page gives it an id.
     *
     * @param slug what the id is made of; it is the id itself unless it is taken
     * @param named whether the author wrote the id
     */
    record Title(int line, int level, String text, String slug, boolean named) {}

    /**
     * The definition of a footnote.
     *
     * @param references the labels of the footnotes that it refers to itself
     * @param ids those that its raw HTML asks for
     * @param idsBefore how many ids the chunk asks for before them
     */
    public record Note(int line, String label, String slug, List<String> references, List<String> ids, int idsBefore) {}

    /** The slug of a heading without a letter or digit. */
    private static final String WORDLESS = "section";

    /** @param ids which of the ids are granted that raw HTML asks for, first that of the text, then that of the footnotes */
    public static ChunkIndex of(Document document, Links links, PolicyFactory policy, GrantedIds ids) {
        var headings = Headings.of(document);
        var footnotes = Footnotes.of(document);
        var mentions = MentionSearch.in(document, links, policy);
        var asked = new ArrayList<List<String>>();
        var lines = new Lines();
        if (mentions.rawHtml()) {
            var asking = ids.asking();
            var anyPlace = Place.any(footnotes, headings);
            var article = new Article(document, anyPlace, links, policy, LengthBudget.ENDLESS, asking, Attributes.Told.OWN, Labels.ENGLISH);
            Nesting.of(article.text(), lines);
            asked.add(asking.taken());
            for (int i = 0; i < footnotes.definitions().size(); i++) {
                article.footnote(i);
                asked.add(asking.taken());
            }
        }
        return new ChunkIndex(
                Reading.Count.of(PlainText.of(document)),
                titles(headings.inText()),
                titles(headings.inFootnotes()),
                labels(footnotes.inText()),
                notes(footnotes, asked),
                asked.isEmpty() ? List.of() : asked.get(0),
                mentions,
                mentions.rawHtml() ? lines.starts() : starts(document),
                lines.anyLooseText());
    }

    private static List<Title> titles(List<org.commonmark.node.Heading> headings) {
        return headings.stream()
                .map(heading -> {
                    var text = PlainText.line(heading);
                    var name = HeadingName.of(heading);
                    var slug = name == null ? HeadingSlug.of(text, WORDLESS) : name;
                    return new Title(Lines.of(heading), heading.getLevel(), text, slug, name != null);
                })
                .toList();
    }

    private static List<String> labels(List<FootnoteReference> references) {
        return references.stream().map(FootnoteReference::getLabel).toList();
    }

    private static List<Note> notes(Footnotes footnotes, List<List<String>> asked) {
        var notes = new ArrayList<Note>();
        var idsBefore = asked.isEmpty() ? 0 : asked.get(0).size();
        for (var definition : footnotes.definitions()) {
            var index = notes.size();
            var ids = asked.isEmpty() ? List.<String>of() : asked.get(index + 1);
            notes.add(new Note(
                    Lines.of(definition),
                    definition.getLabel(),
                    HeadingSlug.of(definition.getLabel(), "note"),
                    labels(footnotes.inDefinition(index)),
                    ids,
                    idsBefore));
            idsBefore += ids.size();
        }
        return List.copyOf(notes);
    }

    private static int[] starts(Document document) {
        var starts = new ArrayList<Integer>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof LinkReferenceDefinition) && !(block instanceof FootnoteDefinition)) {
                starts.add(Lines.of(block));
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
