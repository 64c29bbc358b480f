package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import parley.core.reference.ReferenceLoader;

/** The one parliamentary milestone that is published by the day: the Notice of Intent of 24 November 2021. */
public class ParliamentReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 11;
    }

    @Override
    public String name() {
        return "parliament";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "insert into negotiations.milestone (kind, day, source) values ('NOTICE', '2021-11-24',"
                            + " 'Global Affairs Canada, negotiating objectives page / Affaires mondiales Canada, page sur les objectifs"
                            + " de négociation') on conflict (kind) do nothing");
        }
    }
}
