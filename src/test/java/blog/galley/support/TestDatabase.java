package blog.galley.support;

import java.nio.file.Path;
import java.util.Map;

import blog.galley.database.EmbeddedPostgres;
import blog.galley.database.PostgresSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The database of every {@code @QuarkusTest}: one server for the whole run, empty at its start. Registered in
 * META-INF/services, so that no test has to name it.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start(PostgresSettings.scratch(Path.of("target", "test-database")));
        return Map.of("quarkus.datasource.jdbc.url", postgres.url(),
                "quarkus.datasource.username", postgres.username(),
                "quarkus.datasource.password", postgres.password());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }
}
