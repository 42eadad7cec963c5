package blog.galley.exchange.hugo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An address in a piece of HTML: of a picture or another file, or of a link.
 *
 * @param image  whether it is the picture of an {@code img}
 * @param line   in the piece, counted from 0
 * @param column in that line, counted from 0
 */
record HtmlAddress(String address, boolean image, int line, int column) {

    /** The begin of a tag, one of its addresses, or its end; read on from one to the next, never from each begin to the end. */
    private static final Pattern PART = Pattern.compile(
            "<(\\w+)|\\s(?:src|poster|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')|>", Pattern.CASE_INSENSITIVE);

    static List<HtmlAddress> all(String html) {
        var all = new ArrayList<HtmlAddress>();
        var tag = "";
        int line = 0;
        int lineBegin = 0;
        int counted = 0;
        for (var part = PART.matcher(html); part.find();) {
            for (; counted < part.start(); counted++) {
                if (html.charAt(counted) == '\n') {
                    line++;
                    lineBegin = counted + 1;
                }
            }
            int group = part.group(2) != null ? 2 : 3;
            var address = part.group(group);
            if (address == null) {
                tag = part.group(1) == null ? "" : part.group(1);
            } else if (!tag.isEmpty()) {
                all.add(new HtmlAddress(address, tag.equalsIgnoreCase("img"), line, part.start(group) - lineBegin));
            }
        }
        return all;
    }
}
