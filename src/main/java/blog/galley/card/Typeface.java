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

/** The letters of a card: Pretendard, which comes along, so that every machine draws the same. */
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
            return new Typeface(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without a description of the machine's fonts Java refuses to draw with any where there are none, as on many servers. */
    private static void describeFonts() {
        if (System.getProperty(FONTCONFIG) != null || System.getProperty("os.name").startsWith("Windows") || System.getProperty("os.name").startsWith("Mac")) {
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

    /** What can be drawn of a text, on one line; a letter that the font lacks would be an empty box. */
    String drawable(String text) {
        var drawable = new StringBuilder();
        text.codePoints().map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c).filter(font::canDisplay).forEach(drawable::appendCodePoint);
        return drawable.toString().replaceAll(" +", " ").strip();
    }

    TextLayout line(String text, float size) {
        return new TextLayout(text, font.deriveFont(size), SMOOTH);
    }

    double width(String text, float size) {
        return text.isEmpty() ? 0 : line(text, size).getAdvance();
    }
}
