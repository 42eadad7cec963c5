package blog.galley.markdown.dialect;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Finds task list items, which begin with {@code [ ]} or {@code [x]}, and leaves the marker of commonmark-java's extension in them. The
 * extension itself is not used since its pattern can be made to take quadratic time.
 */
final class Tasks extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
        // No list items in here.
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            var literal = text.getLiteral();
            if (literal.length() >= 4 && isBox(literal) && Character.isWhitespace(literal.charAt(3))) {
                var words = literal.substring(3).stripLeading();
                if (!words.isEmpty() || text.getNext() != null) {
                    item.prependChild(new TaskListItemMarker(literal.charAt(1) != ' '));
                    text.setLiteral(words);
                }
            }
        }
        visitChildren(item);
    }

    private static boolean isBox(String text) {
        return text.charAt(0) == '[' && " xX".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ']';
    }
}
