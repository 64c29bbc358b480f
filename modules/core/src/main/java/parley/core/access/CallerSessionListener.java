package parley.core.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells PostgreSQL at the start of each transaction who asks, for the audit triggers and row security; and how near a
 * mistyped name must be to be looked at.
 *
 * <p>Needs {@code eclipselink.transaction.join-existing=true}: otherwise the first read of a transaction goes over a
 * connection outside it.
 */
public class CallerSessionListener extends SessionEventAdapter {
    private static final String TELL =
            "select set_config('app.user_id', ?, true), set_config('app.request_id', ?, true),"
                    + " set_config('app.actor', ?, true)"
                    // Low enough for short names with two letters changed places; core.mistyped decides.
                    + ", set_config('pg_trgm.strict_word_similarity_threshold', '0.25', true)";

    @Override
    public void postAcquireConnection(SessionEvent event) {
        Connection connection = (Connection) ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
        Caller caller = Callers.current();
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(
                    1, caller.accountId() == null ? "" : caller.accountId().toString());
            tell.setString(2, text(caller.requestId()));
            tell.setString(3, text(caller.actor()));
            tell.execute();
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
