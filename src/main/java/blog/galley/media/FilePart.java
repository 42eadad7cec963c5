package blog.galley.media;

/** Bytes of a file as the body of an answer. {@link Deliveries} reads them from the database while it sends them. */
record FilePart(String hash, ByteRange range) {
}
