package blog.galley.exchange;

/** A file that cannot come in as it is, and where it went wrong. */
class Unreadable extends Exception {

    private final Integer line;
    private final Integer column;

    Unreadable(Integer line, Integer column, String message) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    Unreadable(String message) {
        this(null, null, message);
    }

    Finding in(String file) {
        return new Finding(Finding.Kind.SKIPPED, file, line, column, getMessage());
    }
}
