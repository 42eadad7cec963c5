package blog.galley.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.jboss.logging.Logger;

/** Looks whether a database can hold a blog: reachable, in UTF-8, and able to search Korean. */
record DatabaseCheck(String url, Optional<String> username, Optional<String> password) {
    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);

    private static final String NO_HANGUL = "Search will not forgive a misspelt Korean word:"
            + " the database knows no Hangul letters (its LC_CTYPE is"
            + " C, or its locale provider is builtin). Move the blog to a database made with: CREATE DATABASE galley TEMPLATE"
            + " template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C.UTF-8';";

    void run() {
        var properties = new Properties();
        username.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        try (var connection = new org.postgresql.Driver().connect(url, properties)) {
            if (connection != null) { // else it is a URL of another driver, for the application to judge
                requireUtf8(connection);
                requireNoNewerGalley(connection);
                requireTrigrams(connection);
                warnOfWeakSearch(connection);
            }
        } catch (SQLException e) {
            throw new StartProblem("The database " + address() + " cannot be used: " + firstLine(e)
                    + " Look at QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.", e);
        }
    }

    private void requireUtf8(Connection connection) throws SQLException {
        var encoding = answer(connection, "show server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw new StartProblem("The database " + address() + " has the encoding " + encoding + ", which cannot hold every"
                    + " text. Create one with: CREATE DATABASE galley TEMPLATE template0 ENCODING 'UTF8'"
                    + " LOCALE_PROVIDER libc LOCALE 'C.UTF-8';");
        }
    }

    /** The tables of a newer version may mean something else. Flyway would go on with a warning. */
    private void requireNoNewerGalley(Connection connection) throws SQLException {
        if (answer(connection, "select to_regclass('flyway_schema_history')") == null) {
            return;
        }
        var version = answer(connection, "select max(version::int) from flyway_schema_history where success and version ~ '^[0-9]{1,9}$'");
        if (version != null && Integer.parseInt(version) > Migrations.newest()) {
            throw new StartProblem("The database " + address() + " is a newer Galley's: its tables have version " + version
                    + ", and this Galley knows those up to "
                    + Migrations.newest() + ". Start the newer Galley, or give this one a database or a GALLEY_DATA_DIR of its own.");
        }
    }

    /** The owner of a database may create the extension; any other user needs a superuser to. */
    private void requireTrigrams(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
        } catch (SQLException e) {
            throw new StartProblem("The database " + address() + " has no extension pg_trgm, which search needs (" + firstLine(e)
                    + "). Let a superuser run in it: CREATE EXTENSION pg_trgm;", e);
        }
    }

    private void warnOfWeakSearch(Connection connection) throws SQLException {
        if ("0".equals(answer(connection, "select cardinality(show_trgm('한글'))"))) {
            LOG.warn(NO_HANGUL);
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The URL without its parameters, which may hold a password. */
    private String address() {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse(e.getSQLState());
    }
}
