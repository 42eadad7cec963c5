package blog.galley;

/** The process that started us. Maven leaves its child running when it is ended itself, so the POM asks us to end with it. */
final class Launcher {
    private static final String FOLLOW = "galley.ends-with-its-launcher";

    private Launcher() {
    }

    static void followIfAsked() {
        if (Boolean.getBoolean(FOLLOW)) {
            ProcessHandle.current().parent().ifPresent(launcher -> launcher.onExit().thenRun(Launcher::end));
        }
    }

    /** In a thread of its own: the one that brings the news is one of few that the shutdown itself waits for. */
    private static void end() {
        new Thread(() -> System.exit(0), "end with the launcher").start();
    }
}
