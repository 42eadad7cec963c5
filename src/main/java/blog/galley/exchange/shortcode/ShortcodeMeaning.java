package blog.galley.exchange.shortcode;

import java.util.Optional;

/** What the shortcodes of one program mean in Markdown and HTML. Empty answers: it knows no shortcode of that name and arguments. */
interface ShortcodeMeaning {

    /** What stands around the Markdown inside of a shortcode. */
    record Around(String before, String behind) {
    }

    /** Of a shortcode that has nothing inside. */
    Optional<String> of(ShortcodeTag tag);

    /** Of a shortcode whose inside is Markdown. */
    Optional<Around> around(ShortcodeTag tag);
}
