package blog.galley.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A short connection to the embedded server as its superuser. The application itself connects as the lesser role made here. */
final class Session implements AutoCloseable {
    static final String NAME = "galley";

    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session open(int port, Secret secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Secret.SUPERUSER);
        properties.setProperty("password", secret.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        // our driver by name: DriverManager does not see it from the class loader of a packaged application
        return new Session(new org.postgresql.Driver().connect(url(port, Secret.SUPERUSER), properties));
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String answer(String question) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** The role gets the stored verifier of the superuser's password, so that the password itself is in no statement or log. */
    void ensureRoleAndDatabase() throws SQLException {
        if (answer("select 1 from pg_roles where rolname = '" + NAME + "'") == null) {
            execute("do $$ begin execute format('create role " + NAME + " login password %L',"
                    + " (select rolpassword from pg_authid where rolname = current_user)); end $$");
        }
        if (answer("select 1 from pg_database where datname = '" + NAME + "'") == null) {
            execute("create database " + NAME + " owner " + NAME);
        }
    }

    void dropDatabase() throws SQLException {
        execute("drop database if exists " + NAME + " with (force)");
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
