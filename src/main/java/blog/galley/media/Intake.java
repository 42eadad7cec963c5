package blog.galley.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;

import blog.galley.Problem;
import blog.galley.text.Truncation;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the files that authors send. What nobody could be shown is refused, with words that say what to do. */
@ApplicationScoped
public class Intake {

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|apng|jpe?g|gif|webp|avif|svg|hei[cf])");
    private static final int MOST_NAME = 80;

    private final MediaStore store;

    Intake(MediaStore store) {
        this.store = store;
    }

    /**
     * Keeps a file that lies on the disk. Throws a {@code Problem}, too large or invalid, for what is not taken.
     *
     * @param name as its author's device calls it
     */
    public Media take(Path file, String name, Instant now) throws IOException {
        var quoted = Truncation.quoted(name, MOST_NAME);
        long size = Files.size(file);
        if (size == 0) {
            throw refusal(say -> say.empty(quoted));
        }
        if (size > MediaStore.MOST_BYTES) {
            throw Problem.tooLarge(MediaMessages.class, say -> say.tooLarge(quoted, MediaStore.MOST_BYTES >> 20));
        }
        var found = Inspection.of(file);
        if (found.type() == FileType.HEIC) {
            throw refusal(say -> say.heic(quoted));
        }
        if (!found.type().isPicture() && PICTURE.matcher(name).matches()) {
            throw refusal(say -> say.noPicture(quoted));
        }
        if (found.type().isPicture()) {
            checkPicture(found, quoted);
        }
        return store.put(file, found, now);
    }

    private static void checkPicture(Inspection found, String name) {
        if (found.isTooLarge()) {
            long pixels = (long) found.size().width() * found.size().height();
            throw refusal(say -> say.tooManyPixels(name, pixels / 1_000_000, Inspection.MOST_PIXELS / 1_000_000));
        }
        if (!found.isWhole() || found.size() == null && found.type() != FileType.SVG) {
            throw refusal(say -> say.cutShort(name));
        }
    }

    private static Problem refusal(Function<MediaMessages, String> words) {
        return Problem.invalid(MediaMessages.class, words);
    }
}
