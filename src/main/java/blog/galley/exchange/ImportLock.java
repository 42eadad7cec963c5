package blog.galley.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/** Lets one import run at a time, on all nodes together. PostgreSQL gives it up for a process that ends, however it ends. */
final class ImportLock implements AutoCloseable {

    private static final long KEY = 0x6761_6c6c_6579L; // "galley"

    private final Connection connection;

    private ImportLock(Connection connection) {
        this.connection = connection;
    }

    /** Nothing if another import runs. */
    static Optional<ImportLock> take(DataSource database) {
        try {
            var connection = database.getConnection();
            try (var statement = connection.createStatement(); var result = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
                if (result.next() && result.getBoolean(1)) {
                    return Optional.of(new ImportLock(connection));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection; var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException gone) {
            // and the lock with it
        }
    }
}
