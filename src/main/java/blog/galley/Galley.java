package blog.galley;

import blog.galley.database.Database;
import blog.galley.database.StartProblem;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

@QuarkusMain
public class Galley {
    public static void main(String... args) {
        System.setProperty("vertx.disableURIValidation", "true"); // web/Legibility does it, and answers with a page
        try {
            Launcher.followIfAsked();
            Port.requireFree(ConfigProvider.getConfig());
            Database.prepare(ConfigProvider.getConfig());
        } catch (StartProblem problem) {
            System.err.println("Galley cannot start. " + problem.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
