package blog.galley.web;

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

/** Tells a database that is away from a bug: somewhere in such a failure is an SQLException that says so. */
final class Outage {

    /**
     * No connection, no room, told to end or not up yet, only readable
     * (<a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a> 08, 53, 57P, 58, 25006).
     */
    private static final Pattern STATE = Pattern.compile("(08|53|57P|58).*|25006");

    private Outage() {
    }

    static boolean isIn(Throwable failure) {
        return isIn(failure, Outage::tells, seen());
    }

    /** Whether a connection was not made in time: the database may be away, or many wait for it to make them one. */
    static boolean isOfWaiting(Throwable failure) {
        return isIn(failure, Outage::waited, seen());
    }

    /** Whether others used every connection for all the time. */
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

    /** The pool has no type and no number for it. */
    private static boolean foundAllTaken(SQLException failure) {
        return failure.getCause() == null && "Sorry, acquisition timeout!".equals(failure.getMessage());
    }

    private static boolean tells(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || waited(failure) || foundAllTaken(failure)
                || failure.getSQLState() != null && STATE.matcher(failure.getSQLState()).matches();
    }
}
