package blog.galley.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.jboss.logging.Logger;

/** The font of cards, Pretendard. It is in the jar, so that cards look the same on every machine. */
public final class Typeface {

    private static final Logger LOG = Logger.getLogger(Typeface.class);
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    private final Font font;

    private Typeface(Font font) {
        this.font = font;
    }

    public static Typeface load() {
        System.setProperty("java.awt.headless", "true");
        describeFonts();
        try (var file = Typeface.class.getResourceAsStream("/feed/Pretendard-Bold.otf")) {
            return new Typeface(
                    Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a machine without fonts, as many servers are, Java draws with no font at all unless a configuration says that there are none. */
    private static void describeFonts() {
        if (System.getProperty(FONTCONFIG) != null || System.getProperty("os.name").startsWith("Windows")
                || System.getProperty("os.name").startsWith("Mac")) {
            return;
        }
        try {
            var none = Files.createTempFile("galley-fonts", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONTCONFIG, none.toString());
        } catch (IOException e) {
            LOG.debug("Cards need a folder for temporary files where the machine has no fonts", e);
        }
    }

    /** A text on one line without the characters that the font lacks, which would be drawn as boxes. */
    String drawable(String text) {
        var drawable = new StringBuilder();
        text.codePoints().map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c).filter(font::canDisplay)
                .forEach(drawable::appendCodePoint);
        return drawable.toString().replaceAll(" +", " ").strip();
    }

    TextLayout line(String text, float size) {
        return new TextLayout(text, font.deriveFont(size), SMOOTH);
    }

    double width(String text, float size) {
        return text.isEmpty() ? 0 : line(text, size).getAdvance();
    }
}
