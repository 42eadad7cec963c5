package blog.galley.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/** A picture as hard to compress as a photograph: noise whose amplitude is one by its frequency, so that each octave has as much. */
public final class Photograph {

    private static final int OCTAVES = 11;

    private Photograph() {
    }

    public static byte[] jpeg(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(noise(width, height), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int shift = 0; shift < 24; shift += 8) {
            var channel = channel(width, height, new Random(shift));
            for (int at = 0; at < channel.length; at++) {
                int value = (int) Math.max(0, Math.min(255, 128 + 18 * channel[at]));
                image.setRGB(at % width, at / width, image.getRGB(at % width, at / width) & ~(255 << shift) | value << shift);
            }
        }
        return image;
    }

    private static float[] channel(int width, int height, Random random) {
        var sum = new float[width * height];
        for (int octave = 0; octave < OCTAVES; octave++) {
            int step = 1 << octave;
            int across = width / step + 2;
            var grid = new float[across * (height / step + 2)];
            for (int i = 0; i < grid.length; i++) {
                grid[i] = (float) random.nextGaussian();
            }
            for (int at = 0; at < sum.length; at++) {
                int x = at % width;
                int y = at / width;
                int corner = y / step * across + x / step;
                float right = x % step / (float) step;
                float below = y % step / (float) step;
                sum[at] += (1 - below) * ((1 - right) * grid[corner] + right * grid[corner + 1])
                        + below * ((1 - right) * grid[corner + across] + right * grid[corner + across + 1]);
            }
        }
        return sum;
    }
}
