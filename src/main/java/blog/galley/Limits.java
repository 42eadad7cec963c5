package blog.galley;

/** What anybody may send, keep or ask for. A limit of one room alone stands in that room; these hold at the door. */
public final class Limits {

    /** Of an address without its query; 500 characters of Hangul, encoded, are 4,500. */
    public static final int PATH_BYTES = 8 * 1024;

    /** Three encoded bytes for each byte of a text that may be 1 MB, several times over, to answer with its own 413. */
    public static final int FORM_BYTES = 16 * 1024 * 1024;
    /** How long who is signed in may send nothing in the middle of a form. */
    public static final int FORM_SILENCE_SECONDS = 30;

    /** Of a form that the signed-out may send. */
    public static final int STRANGERS_FORM_BYTES = 64 * 1024;
    /** In which all of it has to come. */
    public static final int STRANGERS_FORM_SECONDS = 10;

    /** No form of ours has more; a node that read millions would have no memory left. */
    public static final int FORM_FIELDS = 2000;

    private Limits() {
    }
}
