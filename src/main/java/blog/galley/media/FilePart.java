package blog.galley.media;

import java.util.function.Function;

/**
 * Bytes of a file as the body of an answer. {@link Deliveries} reads them from the database while it sends them.
 *
 * @param source reads some of them, within a transaction
 */
record FilePart(ByteRange range, Function<ByteRange, byte[]> source) {
}
