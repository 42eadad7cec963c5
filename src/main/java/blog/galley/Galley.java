package blog.galley;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class Galley {
    public static void main(String... args) {
        Quarkus.run(args);
    }
}
