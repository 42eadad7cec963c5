package blog.galley.exchange.hugo;

import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The first heading of the first level in a text, which often says the title.
 *
 * @param words  without their markup; empty if there is no such heading
 * @param behind where the text goes on behind it, if the text begins with it; else 0
 */
record TopHeading(String words, int behind) {

    static final TopHeading NONE = new TopHeading("", 0);

    static TopHeading of(Heading heading, String body) {
        var words = new StringBuilder();
        addWords(heading, words);
        boolean isFirst = heading.getPrevious() == null && heading.getParent() instanceof Document;
        return new TopHeading(words.toString().strip(), isFirst ? behind(heading, body) : 0);
    }

    private static void addWords(Node parent, StringBuilder words) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof Code code) {
                words.append(code.getLiteral());
            } else {
                addWords(child, words);
            }
        }
    }

    private static int behind(Heading heading, String body) {
        var last = heading.getSourceSpans().get(heading.getSourceSpans().size() - 1);
        int end = body.indexOf('\n', last.getInputIndex() + last.getLength());
        return end < 0 ? body.length() : end + 1;
    }
}
