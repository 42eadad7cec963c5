package blog.galley.exchange.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

import blog.galley.exchange.report.Unreadable;
import blog.galley.media.MediaStore;

/** A file of a tree. It is read only when somebody asks for its content; what cannot be read is {@link Unreadable}. */
public final class SourceFile {

    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private final String path;
    private final Opening opening;
    private Content content;
    private Unreadable refusal;

    SourceFile(String path, Opening opening) {
        this.path = path;
        this.opening = opening;
    }

    public String path() {
        return path;
    }

    Opening opening() {
        return opening;
    }

    /**
     * @param hash as {@link MediaStore#hash} has it
     * @param size in bytes
     */
    public record Content(String hash, int size) {
    }

    /** All of it, or {@link Unreadable} if that is more than this many bytes. The size that an archive declares is not trusted. */
    public byte[] read(int most) throws Unreadable {
        try (var in = opening.open()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Its first bytes, at most so many. */
    public byte[] beginning(int most) throws Unreadable {
        try (var in = opening.open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Its hash and size, or {@link Unreadable} if it has more than this many bytes. It is read for that once, however many pages show it.
     */
    public Content content(int most) throws Unreadable {
        if (content == null && refusal == null) {
            try {
                content = measured(most);
            } catch (Unreadable e) {
                refusal = e;
            }
        }
        if (refusal != null) {
            throw refusal;
        }
        return content;
    }

    private Content measured(int most) throws Unreadable {
        try (var in = new DigestInputStream(opening.open(), MediaStore.digest())) {
            long size = in.transferTo(new Limit(most));
            return new Content(HexFormat.of().formatHex(in.getMessageDigest().digest()), (int) size);
        } catch (Limit.Reached e) {
            throw tooLarge(most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** For who reads it piece by piece. */
    public InputStream open() throws IOException {
        return opening.open();
    }

    private static Unreadable tooLarge(int most) {
        return new Unreadable(say -> say.tooLarge(most >> 20));
    }

    public static Unreadable unreadable(IOException e) {
        return new Unreadable(say -> say.unreadable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }

    /** Throws bytes away, and fails after so many. */
    private static final class Limit extends OutputStream {

        private static final class Reached extends IOException {
        }

        private long left;

        private Limit(long most) {
            left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new Reached();
            }
        }
    }
}
