package parley.negotiations.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestDatabase;

/** The second wall asks the lists of Ottawa's day, as the first does. At any moment one of the two zones has another day. */
class KnownChaptersTest {
    private static TestDatabase database;

    @BeforeAll
    static void prepare() {
        database = NegotiationsFixture.database();
        NegotiationsFixture.name(database, "Seven", "Test");
        database.fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.execute(
                        "insert into core.need_to_know_member (list_code, account_id, from_date, to_date)"
                                + " select 'SPS', 7, day, day from (select (now() at time zone 'America/Toronto')::date as day) d");
            }
        });
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void aMemberOfTodayKnowsTheChapterWhereverTheDatabaseStands(String zone) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("set time zone '" + zone + "'");
            statement.execute("set app.user_id = '7'");
            try (ResultSet row = statement.executeQuery(
                    "select c.code from negotiations.chapter c where negotiations.may_know_chapter(c.id)")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("SPS");
                assertThat(row.next()).isFalse();
            }
        }
    }
}
