package blog.galley.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

import javax.imageio.ImageIO;

/** Draws the card of a post, a PNG of 1200 by 630 pixels as Open Graph has it: title, name of the blog and date. */
public final class Card {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 88;
    private static final int MOST_LINES = 4;
    private static final float LARGEST = 84;
    private static final float SMALLEST = 56;
    private static final float SMALL = 32;
    private static final double LEADING = 1.3;
    private static final double BASELINE = HEIGHT - MARGIN;

    // --paper, --ink, --ink-soft, --rule and --pencil of base.css
    private static final Color PAPER = new Color(0xfbfaf6);
    private static final Color INK = new Color(0x1c1f24);
    private static final Color INK_SOFT = new Color(0x54585f);
    private static final Color RULE = new Color(0xd6d4ce);
    private static final Color PENCIL = new Color(0x1162b9);

    private final Typeface face;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private Card(Typeface face) {
        this.face = face;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public static byte[] of(String title, String site, String day, Typeface face) {
        var card = new Card(face);
        try {
            card.paper();
            card.title(face.drawable(title));
            card.foot(face.drawable(site), face.drawable(day));
            return card.png();
        } finally {
            card.pen.dispose();
        }
    }

    private void paper() {
        fill(PAPER, 0, 0, WIDTH, HEIGHT);
        fill(PENCIL, MARGIN, MARGIN - 12, 72, 6);
        fill(RULE, MARGIN, BASELINE - 64, WIDTH - 2 * MARGIN, 2);
    }

    private void title(String title) {
        var size = LARGEST;
        while (size > SMALLEST && lines(title, size).size() > 3) {
            size -= 4;
        }
        var y = MARGIN + 32 + size;
        for (var line : new Wrapping(WIDTH - 2 * MARGIN, fitting(size)).of(title, MOST_LINES)) {
            write(line, size, INK, MARGIN, y);
            y += (float) (size * LEADING);
        }
    }

    private List<String> lines(String title, float size) {
        return new Wrapping(WIDTH - 2 * MARGIN, fitting(size)).of(title);
    }

    private ToDoubleFunction<String> fitting(float size) {
        return text -> face.width(text, size);
    }

    private void foot(String site, String day) {
        var room = WIDTH - 2 * MARGIN - face.width(day, SMALL) - 2 * SMALL;
        write(new Wrapping(room, fitting(SMALL)).of(site, 1).get(0), SMALL, INK, MARGIN, BASELINE);
        write(day, SMALL, INK_SOFT, WIDTH - MARGIN - face.width(day, SMALL), BASELINE);
    }

    private void fill(Color color, double x, double y, double width, double height) {
        pen.setColor(color);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private void write(String text, float size, Color color, double x, double y) {
        if (!text.isEmpty()) {
            pen.setColor(color);
            pen.fill(face.line(text, size).getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    private byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
