package blog.galley.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first picture of a page, which readers see at once and which therefore must not wait until they come near it. */
final class FirstPicture {

    /** Of HTML. What stands further below is not seen at once. */
    private static final int NEAR = 4000;

    /** As the renderer writes it; in words and code these characters are escaped. */
    private static final Pattern PICTURE = Pattern.compile("(?:<picture>.*?)?<img [^>]*>", Pattern.DOTALL);

    private FirstPicture() {
    }

    /** The HTML with its first picture fetched early. */
    static String early(String html) {
        int at = html.indexOf("<img ");
        if (at < 0 || at > NEAR) {
            return html;
        }
        return PICTURE.matcher(html).replaceFirst(found -> Matcher.quoteReplacement(found.group()
                .replace("sizes=\"auto, ", "sizes=\"")
                .replace(" loading=\"lazy\"", " fetchpriority=\"high\"")));
    }
}
