package blog.galley.markdown;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.autolink.internal.AutolinkPostProcessor;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Bare addresses as links. The extension is asked only about texts that may hold one, and what follows an address without
 * a space in Korean is not part of it: {@code https://htmx.org를}.
 */
final class Autolinks extends AbstractVisitor {
    private static final PostProcessor EXTENSION = new AutolinkPostProcessor(EnumSet.allOf(AutolinkType.class));
    /** Letters after a bare host, or a common particle after the ASCII end of any address. */
    private static final Pattern TRAILING_KOREAN = Pattern.compile(
            "(?<=^https?://[!-.0-~]{1,253})[가-힣]++$|(?<=[!-~])(?:은|는|이|가|을|를|의|에|와|과|로|도|만|에서|에는|에도|에게|으로|까지|부터|처럼"
                    + "|이나|라는|이라는|라고|이라고|입니다|이에요|예요)$");
    private static final int LONGEST = 2000;

    /** Finds the addresses in the inline text of a block. */
    static void in(Node block) {
        new Autolinks().visitChildren(block);
    }

    @Override
    public void visit(Link link) {
        // No links inside links.
    }

    @Override
    public void visit(Text text) {
        if (!mayHoldAddress(text.getLiteral())) {
            return;
        }
        var before = text.getPrevious();
        var after = text.getNext();
        var parent = text.getParent();
        EXTENSION.process(text);
        for (var node = before == null ? parent.getFirstChild() : before.getNext(); node != after; node = node.getNext()) {
            if (node instanceof Link link) {
                releaseKorean(link);
            }
        }
    }

    private static boolean mayHoldAddress(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return true;
        }
        for (var dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static void releaseKorean(Link link) {
        var words = (Text) link.getFirstChild();
        var address = words.getLiteral();
        var korean = TRAILING_KOREAN.matcher(address);
        if (address.length() <= LONGEST && korean.find()) {
            var length = address.length() - korean.start();
            words.setLiteral(address.substring(0, korean.start()));
            link.setDestination(link.getDestination().substring(0, link.getDestination().length() - length));
            link.insertAfter(new Text(korean.group()));
        }
    }
}
