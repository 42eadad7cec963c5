package blog.galley.database;

import org.eclipse.microprofile.config.Config;

/** Decides before the application starts which database it uses: the configured one, or an embedded one. */
public final class Database {
    private static final String DATASOURCE = "quarkus.datasource.";
    private static final String URL = DATASOURCE + "jdbc.url";
    private static final String USERNAME = DATASOURCE + "username";
    private static final String PASSWORD = DATASOURCE + "password";

    private Database() {
    }

    /**
     * Puts the answer into system properties. These stay when live reload runs this again, and so does the server.
     *
     * Fails with {@link StartProblem} if the database cannot be used.
     */
    public static void prepare(Config config) {
        var configured = config.getOptionalValue(URL, String.class);
        if (configured.isPresent()) {
            new DatabaseCheck(configured.get(), config.getOptionalValue(USERNAME, String.class),
                    config.getOptionalValue(PASSWORD, String.class)).run();
            return;
        }
        var postgres = EmbeddedPostgres.start(PostgresSettings.from(config));
        System.setProperty(URL, postgres.url());
        System.setProperty(USERNAME, postgres.username());
        System.setProperty(PASSWORD, postgres.password());
    }
}
