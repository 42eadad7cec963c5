package blog.galley.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
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
        return isIn(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isIn(Throwable failure, Set<Throwable> seen) {
        return failure != null && seen.add(failure) && (failure instanceof SQLException sql && tells(sql)
                || isIn(failure.getCause(), seen)
                || Stream.of(failure.getSuppressed()).anyMatch(suppressed -> isIn(suppressed, seen)));
    }

    private static boolean tells(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || failure.getCause() instanceof TimeoutException // the pool had none to give in time
                || failure.getSQLState() != null && STATE.matcher(failure.getSQLState()).matches();
    }
}
