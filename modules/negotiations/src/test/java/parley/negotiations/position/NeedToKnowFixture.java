package parley.negotiations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.NotFound;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueSource;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.Holding;
import parley.negotiations.known.NeedToKnow;
import parley.testing.TestBeans;

/**
 * A secret in TIG. Account 7 is on the list of SPS and of nothing else, account 8 on that of TIG.
 *
 * <p>The application's queries believe the lists that the caller carries, the database looks them up for the account. So a
 * caller of account 7 who carries TIG as well is one for whom the first wall is switched off.
 */
final class NeedToKnowFixture {
    static final String SECRET = "Xylophone";
    static final Set<String> HONEST = Set.of("SPS");
    static final Set<String> FIRST_WALL_OFF = Set.of("SPS", "TIG", "MANDATE");

    private final TestBeans beans;
    private long secretIssue;
    private long secretPosition;

    private NeedToKnowFixture(TestBeans beans) {
        this.beans = beans;
    }

    static NeedToKnowFixture of(TestBeans beans) {
        NeedToKnowFixture held = new NeedToKnowFixture(beans);
        held.prepare();
        return held;
    }

    private void prepare() {
        NegotiationsFixture.name(beans.database(), "Noor", "Ejemplar");
        beans.database().fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.execute("update core.setting set value = 'CONFIDENTIAL' where name = 'marking.ceiling'");
                statement.execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01'), ('ROO', 7, '2026-01-01')");
                statement.execute("update core.need_to_know_member set to_date = '2026-02-01' where list_code = 'ROO'");
                statement.execute(
                        "insert into core.person (id, given_name) values (80, 'Tig'); insert into core.account"
                                + " (id, email, person_id) values (8, 'eight@example.org', 80); insert into"
                                + " core.need_to_know_member (list_code, account_id, from_date) values ('TIG', 8, '2026-01-01')");
            }
        });
        hold(true, false, true);
        secretIssue = asOther(() -> log("TIG", SECRET));
        secretPosition = asOther(() -> say(secretIssue, Stance.OPPOSE, "2026-02-10", SECRET));
    }

    long secretIssue() {
        return secretIssue;
    }

    long secretPosition() {
        return secretPosition;
    }

    /** An error says no more than that there is nothing with that number. */
    void refused(Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOf(NotFound.class).satisfies(error -> assertThat(error.getMessage())
                .doesNotContain(SECRET));
    }

    long bare(String account, String sql) throws SQLException {
        try (Connection application = beans.database().application();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("select set_config('app.user_id', '" + account + "', true)");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            } finally {
                application.rollback();
            }
        }
    }

    void hold(boolean held, boolean counted, boolean searched) {
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR), () -> {
            beans.get(NeedToKnow.class).hold(new Holding(held, counted, searched));
            return null;
        });
    }

    long log(String chapter, String title) {
        return issues().log(command(chapter, title));
    }

    LogIssue command(String chapter, String title) {
        return new LogIssue(
                chapter(chapter),
                BilingualText.of(title, null, Language.EN),
                null,
                Interest.OFFENSIVE,
                Priority.HIGH,
                null,
                "5.4",
                "CONFIDENTIAL");
    }

    long say(long issue, Stance stance, String day, String words) {
        return positions()
                .log(new LogPosition(
                        issue,
                        party("IDN"),
                        Set.of(party("ASEAN")),
                        stance,
                        BilingualText.of(words, null, Language.EN),
                        StatementOrigin.ORAL,
                        null,
                        LocalDate.parse(day),
                        null,
                        "CONFIDENTIAL"));
    }

    List<?> search(String words) {
        return beans.get(IssueSource.class).search(words, Language.EN, 10);
    }

    long chapter(String code) {
        return NegotiationsFixture.asOfficial(
                () -> beans.get(ChapterService.class).get(code).id());
    }

    long party(String code) {
        return NegotiationsFixture.asOfficial(() -> beans.get(parley.core.party.PartyService.class)
                .byCode(code)
                .orElseThrow()
                .id());
    }

    <T> T as(Set<String> lists, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(lists, Role.OFFICIAL), work);
    }

    <T> T asOther(Supplier<T> work) {
        var eight = new parley.core.access.Caller(
                8L, null, "Eight", null, Set.of(Role.OFFICIAL), Set.of("TIG"), Language.EN, "request-8");
        return Callers.as(eight, work);
    }

    IssueService issues() {
        return beans.get(IssueService.class);
    }

    PositionService positions() {
        return beans.get(PositionService.class);
    }
}
