package blog.galley.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a camera, in the directories of <a href="https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf">Exif</a>.
 * The file is not trusted: nothing outside its bytes is read, and only so many directories and entries.
 */
final class Tiff {

    private static final int TURN = 0x0112;
    private static final int EXIF = 0x8769;
    private static final int POSITION = 0x8825;

    private static final int ENTRY = 12;
    private static final int MOST_DIRECTORIES = 8;
    private static final int MOST_ENTRIES = 512;
    private static final int LARGEST_VALUE = 64 * 1024;
    /** Of a value, by its type; rationals have eight. */
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final ByteBuffer bytes;

    private Tiff(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Over the file's own bytes; none if there is no TIFF at this place. */
    static Optional<Tiff> at(int start, int length, byte[] file) {
        if (length < 8 || start < 0 || start + length > file.length) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(file, start, length).slice();
        return switch (bytes.getInt(0)) {
            case 0x4949_2a00 -> Optional.of(new Tiff(bytes.order(ByteOrder.LITTLE_ENDIAN)));
            case 0x4d4d_002a -> Optional.of(new Tiff(bytes));
            default -> Optional.empty();
        };
    }

    /** Whether the picture is shown on its side, so that its width is its height. */
    boolean isOnItsSide() {
        return entries(first()).stream().filter(entry -> tag(entry) == TURN).findFirst()
                .map(entry -> bytes.getShort(entry + 8)).filter(turn -> turn >= 5 && turn <= 8).isPresent();
    }

    boolean hasPosition() {
        return directories().stream().flatMap(directory -> entries(directory).stream()).anyMatch(entry -> tag(entry) == POSITION);
    }

    /** Nothing else moves: what it takes away is nulls, and the directory has an entry less. */
    void forgetPosition() {
        for (int directory : directories()) {
            for (var entry = position(directory); entry.isPresent(); entry = position(directory)) {
                forget(bytes.getInt(entry.get() + 8));
                remove(directory, entry.get());
            }
        }
    }

    private Optional<Integer> position(int directory) {
        return entries(directory).stream().filter(entry -> tag(entry) == POSITION).findFirst();
    }

    private void forget(int directory) {
        for (int entry : entries(directory)) {
            int type = bytes.getShort(entry + 2);
            long size = (bytes.getInt(entry + 4) & 0xffff_ffffL) * (type > 0 && type < BYTES.length ? BYTES[type] : 1);
            if (size > 4 && size <= LARGEST_VALUE) {
                clear(bytes.getInt(entry + 8), (int) size);
            }
            clear(entry, ENTRY);
        }
    }

    private void remove(int directory, int entry) {
        int count = bytes.getShort(directory) & 0xffff;
        int end = Math.min(bytes.limit(), directory + 2 + count * ENTRY + 4);
        for (int at = entry; at < end; at++) {
            bytes.put(at, at + ENTRY < end ? bytes.get(at + ENTRY) : 0);
        }
        bytes.putShort(directory, (short) (count - 1));
    }

    private void clear(int start, int length) {
        for (int at = Math.max(0, start); at < bytes.limit() && at - start < length; at++) {
            bytes.put(at, (byte) 0);
        }
    }

    private int first() {
        return bytes.getInt(4);
    }

    /** The picture's own, its thumbnail's, and those of what the camera did. */
    private List<Integer> directories() {
        var found = new ArrayList<Integer>();
        for (int next = first(); isDirectory(next) && !found.contains(next) && found.size() < MOST_DIRECTORIES; next = next(next)) {
            found.add(next);
            entries(next).stream().filter(entry -> tag(entry) == EXIF).map(entry -> bytes.getInt(entry + 8))
                    .filter(inner -> isDirectory(inner) && !found.contains(inner)).findFirst().ifPresent(found::add);
        }
        return found;
    }

    private boolean isDirectory(int at) {
        return at >= 8 && at <= bytes.limit() - 2;
    }

    private int next(int directory) {
        long at = directory + 2 + (bytes.getShort(directory) & 0xffff) * (long) ENTRY;
        return at + 4 <= bytes.limit() ? bytes.getInt((int) at) : 0;
    }

    /** Where each begins, of those that are whole. */
    private List<Integer> entries(int directory) {
        var entries = new ArrayList<Integer>();
        if (isDirectory(directory)) {
            int count = Math.min(MOST_ENTRIES, bytes.getShort(directory) & 0xffff);
            for (int at = directory + 2; count-- > 0 && at + ENTRY <= bytes.limit(); at += ENTRY) {
                entries.add(at);
            }
        }
        return entries;
    }

    private int tag(int entry) {
        return bytes.getShort(entry) & 0xffff;
    }
}
