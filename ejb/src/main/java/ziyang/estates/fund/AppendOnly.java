package ziyang.estates.fund;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What PostgreSQL does by a function of its own, for the embedded database: the fund ledger refuses every change and every deletion. */
public class AppendOnly implements Trigger {

    /** A check that is not met, in SQL's own list of states. */
    private static final String CHECK_VIOLATION = "23514";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("the fund ledger is append-only", CHECK_VIOLATION);
    }
}
