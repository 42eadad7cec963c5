package blog.galley.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The width and height in pixels at which browsers show an image: read from its header, and turned as its Exif orientation says. */
public record Dimensions(int width, int height) {

    /** Empty for types without dimensions and for a header that cannot be read. */
    public static Optional<Dimensions> of(FileType type, byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content);
            return Optional.ofNullable(switch (type) {
                case PNG -> new Dimensions(bytes.getInt(16), bytes.getInt(20));
                case GIF -> little(bytes, 6, 8);
                case JPEG -> jpeg(bytes);
                case WEBP -> webp(bytes);
                default -> null;
            }).filter(size -> size.width > 0 && size.height > 0).map(size -> isOnItsSide(type, content) ? size.turned() : size);
        } catch (IndexOutOfBoundsException cutShort) {
            return Optional.empty();
        }
    }

    /** Whether it is shown with width and height exchanged. Browsers ignore the orientation of WebP. */
    private static boolean isOnItsSide(FileType type, byte[] content) {
        return type != FileType.WEBP && Note.in(type, content).stream().flatMap(note -> note.tiff(content).stream()).findFirst()
                .filter(Tiff::isOnItsSide).isPresent();
    }

    private Dimensions turned() {
        return new Dimensions(height, width);
    }

    /** From the frame header (SOF), which stands behind any number of other segments; null if there is none. */
    private static Dimensions jpeg(ByteBuffer bytes) {
        for (int at = 2;; at += 2 + (bytes.getShort(at + 2) & 0xffff)) {
            while ((bytes.get(at + 1) & 0xff) == 0xff) {
                at++; // fill bytes
            }
            int marker = bytes.get(at + 1) & 0xff;
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return new Dimensions(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            if (marker == 0xda || (bytes.get(at) & 0xff) != 0xff) {
                return null;
            }
        }
    }

    private static Dimensions webp(ByteBuffer bytes) {
        return switch (bytes.get(15)) {
            case ' ' -> new Dimensions(bytes.order(ByteOrder.LITTLE_ENDIAN).getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff);
            case 'L' -> {
                int packed = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(21);
                yield new Dimensions((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
            }
            case 'X' -> new Dimensions(triple(bytes, 24) + 1, triple(bytes, 27) + 1);
            default -> null;
        };
    }

    private static Dimensions little(ByteBuffer bytes, int width, int height) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new Dimensions(bytes.getShort(width) & 0xffff, bytes.getShort(height) & 0xffff);
    }

    private static int triple(ByteBuffer bytes, int at) {
        return bytes.get(at) & 0xff | (bytes.get(at + 1) & 0xff) << 8 | (bytes.get(at + 2) & 0xff) << 16;
    }
}
