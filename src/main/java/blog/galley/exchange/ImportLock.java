package blog.galley.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/** Lets one import of an account run at a time on all nodes. PostgreSQL frees this advisory lock however its process ends. */
final class ImportLock implements AutoCloseable {

    private static final int IMPORTS = 0x696d_706f; // "impo"

    private final Connection connection;
    private final String key;

    private ImportLock(Connection connection, String key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Empty if another import of the account runs.
     *
     * @param account null before there is any
     */
    static Optional<ImportLock> take(DataSource database, Long account) {
        var key = "(%d, %d)".formatted(IMPORTS, account == null ? 0 : Long.hashCode(account));
        try {
            var connection = database.getConnection();
            try (var statement = connection.createStatement(); var result = statement.executeQuery("select pg_try_advisory_lock" + key)) {
                if (result.next() && result.getBoolean(1)) {
                    return Optional.of(new ImportLock(connection, key));
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
            statement.execute("select pg_advisory_unlock" + key);
        } catch (SQLException gone) {
            // the connection is gone, and the lock with it
        }
    }
}
