package blog.galley.media;

/** Some of the bytes of a file, which stay in the database until they are sent. */
record FilePart(String hash, ByteRange range) {
}
