package blog.galley.exchange;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive of very many empty files, whatever it says of their number. */
public final class EmptyEntries {

    private final int count;
    private final byte[] extra;

    /** @param extra bytes that each has in the directory besides its name */
    public EmptyEntries(int count, int extra) {
        this.count = count;
        this.extra = new byte[extra];
        for (int i = 0; i + 3 < extra; i += 4) { // a field of four bytes that says nothing
            this.extra[i] = (byte) 0xca;
            this.extra[i + 1] = (byte) (i / 4);
        }
    }

    /** @param claimed how many it says it has; 65535 for a number that needs the larger form */
    public Path write(Path file, int claimed) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (int i = 0; i < count; i++) {
                header(out, 0x0403_4b50, i, 0);
            }
            long start = 39L * count;
            for (int i = 0; i < count; i++) {
                header(out, 0x0201_4b50, i, 39L * i);
            }
            long length = (55L + extra.length) * count;
            if (claimed == 0xffff) {
                integers(out, 0x0606_4b50, 44, 0, 45 << 16 | 45, 0, 0, count, 0, count, 0, (int) length, 0, (int) start, 0);
                integers(out, 0x0706_4b50, 0, (int) (start + length), 0, 1);
            }
            integers(out, 0x0605_4b50, 0, claimed << 16 | claimed, (int) length, claimed == 0xffff ? -1 : (int) start);
            shorts(out, 0);
        }
        return file;
    }

    private void header(DataOutputStream out, int signature, int number, long at) throws IOException {
        boolean inDirectory = signature == 0x0201_4b50;
        integers(out, signature);
        shorts(out, inDirectory ? new int[]{20, 20, 0, 0, 0, 33} : new int[]{20, 0, 0, 0, 33});
        integers(out, 0, 0, 0);
        shorts(out, 9, inDirectory ? extra.length : 0);
        if (inDirectory) {
            shorts(out, 0, 0, 0);
            integers(out, 0, (int) at);
        }
        out.write("p/%07d".formatted(number).getBytes(StandardCharsets.US_ASCII));
        if (inDirectory) {
            out.write(extra);
        }
    }

    private static void integers(DataOutputStream out, int... all) throws IOException {
        for (int one : all) {
            out.writeInt(Integer.reverseBytes(one));
        }
    }

    private static void shorts(DataOutputStream out, int... all) throws IOException {
        for (int one : all) {
            out.writeShort(Short.reverseBytes((short) one));
        }
    }
}
