package blog.galley.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells an unreachable database from a bug, by the SQLException among a failure's causes. */
public final class Outage {

    /**
     * No connection, out of resources, shutting down or starting up, system error, read-only
     * (<a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a> 08, 53, 57P, 58, 25006).
     */
    private static final Pattern STATE = Pattern.compile("(08|53|57P|58).*|25006");

    private Outage() {
    }

    /** Whether the database, or a file on its way to it, finds no space on the disk. */
    public static boolean isOfFullDisk(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "53100".equals(sql.getSQLState())
                    || cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(Throwable failure) {
        return isIn(failure, Outage::tells, seen());
    }

    /** Whether no new connection was made in time: the database is away, or is busy making many. */
    static boolean isOfWaiting(Throwable failure) {
        return isIn(failure, Outage::waited, seen());
    }

    /** Whether all connections of the pool were in use until the time was over. */
    static boolean isOfFullPool(Throwable failure) {
        return isIn(failure, Outage::foundAllTaken, seen());
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static boolean isIn(Throwable failure, Predicate<SQLException> kind, Set<Throwable> seen) {
        return failure != null && seen.add(failure) && (failure instanceof SQLException sql && kind.test(sql)
                || isIn(failure.getCause(), kind, seen)
                || Stream.of(failure.getSuppressed()).anyMatch(suppressed -> isIn(suppressed, kind, seen)));
    }

    private static boolean waited(SQLException failure) {
        return failure.getCause() instanceof TimeoutException;
    }

    /** Only the message tells: Agroal has neither an exception type nor an error code for it. */
    private static boolean foundAllTaken(SQLException failure) {
        return failure.getCause() == null && "Sorry, acquisition timeout!".equals(failure.getMessage());
    }

    private static boolean tells(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || waited(failure) || foundAllTaken(failure)
                || failure.getSQLState() != null && STATE.matcher(failure.getSQLState()).matches();
    }
}
