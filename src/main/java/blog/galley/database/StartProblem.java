package blog.galley.database;

/** Why Galley cannot start, in one line that says what to do next; shown to the person, never as a stack trace. */
public class StartProblem extends RuntimeException {
    public StartProblem(String message) {
        super(message);
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
