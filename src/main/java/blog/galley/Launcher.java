package blog.galley;

/** The process that started us. Maven leaves its child running when it is ended itself, so the POM asks us to end with it. */
final class Launcher {
    private static final String FOLLOW = "galley.ends-with-its-launcher";

    private Launcher() {
    }

    static void followIfAsked() {
        if (Boolean.getBoolean(FOLLOW)) {
            ProcessHandle.current().parent().ifPresent(launcher -> launcher.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
