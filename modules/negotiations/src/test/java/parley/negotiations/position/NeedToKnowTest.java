package parley.negotiations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.audit.AuditCriteria;
import parley.core.audit.AuditTrailService;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueSource;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.Holding;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.known.NotHeldHere;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/**
 * What is need-to-know leaks nowhere: not by the application's own queries, and not by row security where those are
 * switched off. Account 7 is on the list of SPS and of nothing else; a secret stands in TIG.
 *
 * <p>The application's queries believe the lists that the caller carries, the database looks them up for the account. So a
 * caller of account 7 who carries TIG as well is one for whom the first wall is switched off.
 */
class NeedToKnowTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final String SECRET = "Xylophone";
    private static final List<String> RESTRICTED =
            List.of("issue", "position", "position_party", "mandate", "offer", "offer_file", "pointer");
    private static final Set<String> HONEST = Set.of("SPS");
    private static final Set<String> FIRST_WALL_OFF = Set.of("SPS", "TIG", "MANDATE");

    private static long secretIssue;
    private static long secretPosition;

    @BeforeAll
    static void hold() {
        NegotiationsFixture.name(BEANS.database(), "Noor", "Ejemplar");
        BEANS.database().fill(owner -> {
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

    @BeforeEach
    void holdAgain() {
        hold(true, false, true);
    }

    @Test
    void whoIsOnTheListFindsItEverywhere() {
        assertThat(asOther(() ->
                        issues().find(IssueCriteria.of(null), Paging.first()).total()))
                .isEqualTo(1);
        assertThat(asOther(() -> positions().get(secretPosition).text().en())).contains(SECRET);
        assertThat(asOther(() -> search(SECRET))).hasSize(1);
        assertThat(asOther(() -> BEANS.get(HistoryService.class).of(new RecordRef("ISSUE", secretIssue))))
                .as("the issue and its position")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(asOther(() -> BEANS.get(IssueSource.class).changes(Instant.EPOCH, 20)))
                .isNotEmpty();
    }

    @Test
    void theFirstWallHidesAllWhereTheSecondIsSwitchedOff() {
        rowSecurity("disable");
        try {
            nothingLeaks(HONEST);
        } finally {
            rowSecurity("enable");
        }
    }

    private static void rowSecurity(String able) {
        BEANS.database().fill(owner -> {
            for (String table : RESTRICTED) {
                owner.createStatement()
                        .execute("alter table negotiations." + table + " " + able + " row level security");
            }
        });
    }

    @Test
    void theSecondWallHidesAllWhereTheFirstIsSwitchedOff() {
        nothingLeaks(FIRST_WALL_OFF);
    }

    private void nothingLeaks(Set<String> lists) {
        assertThat(as(lists, () -> issues().find(IssueCriteria.of("TIG"), Paging.first())))
                .satisfies(page -> assertThat(page.items()).isEmpty())
                .satisfies(page -> assertThat(page.total()).isZero());
        assertThat(as(lists, () -> issues().find(new IssueCriteria(SECRET, null, null, null, null), Paging.first())
                        .items()))
                .isEmpty();
        assertThat(as(lists, () -> positions()
                        .find(PositionCriteria.latest("TIG", null), Paging.first())
                        .total()))
                .isZero();
        assertThat(as(lists, () -> search(SECRET))).isEmpty();
        assertThat(as(lists, () -> BEANS.get(IssueSource.class).find(List.of(secretIssue))))
                .isEmpty();
        assertThat(as(lists, () -> BEANS.get(IssueSource.class).changes(Instant.EPOCH, 20)))
                .noneMatch(change -> change.card().titleEn().contains(SECRET));
        refused(() -> as(lists, () -> issues().get(secretIssue)));
        refused(() -> as(lists, () -> positions().get(secretPosition)));
        refused(() -> as(lists, () -> BEANS.get(HistoryService.class).of(new RecordRef("ISSUE", secretIssue))));
        refused(() -> as(lists, () -> say(secretIssue, Stance.SUPPORT, "2026-02-11", "mine")));
        refused(() -> as(lists, () -> issues().edit(secretIssue, 0, command("TIG", "mine"))));
        if (lists.equals(HONEST)) {
            refused(() -> as(lists, () -> BEANS.get(GridService.class).grid("TIG", null)));
            refused(() -> as(lists, () -> log("TIG", "mine")));
        } else {
            assertThat(as(lists, () -> BEANS.get(GridService.class).grid("TIG", null))
                            .lines())
                    .isEmpty();
            assertThatThrownBy(() -> as(lists, () -> log("TIG", "mine")))
                    .as("row security refuses a row of a chapter that the account may not know")
                    .hasStackTraceContaining("row-level security");
        }
    }

    /** An error says no more than that there is nothing with that number. */
    private static void refused(Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOf(NotFound.class).satisfies(error -> assertThat(error.getMessage())
                .doesNotContain(SECRET));
    }

    @Test
    void bareQueriesOfTheApplicationsLoginFindNothing() throws SQLException {
        for (String table :
                List.of("issue", "position", "position_party", "mandate", "offer", "offer_file", "pointer")) {
            String count = "select count(*) from negotiations." + table;
            assertThat(bare(
                            "7",
                            count + " where chapter_id = (select id from negotiations.chapter where code = 'TIG')"))
                    .as(table)
                    .isZero();
            assertThat(bare("", count)).as(table + " by nobody").isZero();
        }
        assertThat(bare("8", "select count(*) from negotiations.position")).isEqualTo(1);
        assertThat(bare(
                        "7",
                        "with gone as (update negotiations.issue set articles = null where id = " + secretIssue
                                + " returning 1) select count(*) from gone"))
                .isZero();
    }

    @Test
    void valuesInTheAuditAreAsSecretAsTheirRows() throws SQLException {
        String values = "select count(*) from audit.entry_value v join audit.entry e on e.id = v.entry_id"
                + " where v.fields::text like '%" + SECRET + "%' and e.table_name = 'negotiations.";
        for (String table : List.of("issue", "position")) {
            assertThat(bare("8", values + table + "'"))
                    .as(table + ", on the list")
                    .isEqualTo(1);
            assertThat(bare("7", values + table + "'")).as(table + ", off it").isZero();
            assertThat(bare("", values + table + "'")).as(table + ", nobody").isZero();
        }
        assertThat(bare(
                        "",
                        "select count(*) from audit.entry_value v join audit.entry e on e.id = v.entry_id"
                                + " where e.table_name = 'negotiations.chapter'"))
                .as("of other tables")
                .isPositive();
        assertThat(bare(
                        "7",
                        "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'audited'"
                                + " where c.relrowsecurity and n.nspname || '.' || c.relname not in"
                                + " (select table_name from audit.need_to_know)"))
                .as("watched tables with row security whose values the audit gives away")
                .isZero();
    }

    private static long bare(String account, String sql) throws SQLException {
        try (Connection application = BEANS.database().application();
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

    @Test
    void aViewIsNotedBeforeItIsShownAndOneThatCannotBeNotedIsNotShown() {
        long before = views();
        asOther(() -> positions().get(secretPosition));
        assertThat(views()).isEqualTo(before + 1);
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("revoke execute on function audit.note(text, text, text, jsonb) from parley_app, public"));
        try {
            assertThatThrownBy(() -> asOther(() -> positions().get(secretPosition)))
                    .hasStackTraceContaining("permission denied");
        } finally {
            BEANS.database().fill(owner -> owner.createStatement()
                    .execute("grant execute on function audit.note(text, text, text, jsonb) to parley_app"));
        }
        assertThat(views()).isEqualTo(before + 1);
    }

    @Test
    void theNoteOfAViewOutlivesTheTransactionThatLooked() {
        long before = views();
        assertThatThrownBy(() -> asOther(() -> BEANS.inTransaction(() -> {
                    positions().get(secretPosition);
                    throw new IllegalStateException("after the look");
                })))
                .hasMessage("after the look");
        assertThat(views()).isEqualTo(before + 1);
    }

    @Test
    void anAuditorSeesThatItWasViewedAndNotWhatItSays() {
        asOther(() -> positions().get(secretPosition));
        var lines = Callers.as(
                NegotiationsFixture.caller(FIRST_WALL_OFF, Role.AUDITOR), () -> BEANS.get(AuditTrailService.class)
                        .find(new AuditCriteria(null, null, null, null, null), new Paging(1, 200, null, false))
                        .items());
        assertThat(lines).anyMatch(line -> "VIEW".equals(line.entry().note()));
        assertThat(lines.toString()).doesNotContain(SECRET);
    }

    @Test
    void tellsHowManyAreWithheldOnlyWhereAnAdministratorSaysSo() {
        long chapter = chapter("TIG");
        assertThat(as(HONEST, () -> BEANS.get(NeedToKnow.class).withheld(chapter)))
                .isZero();
        hold(true, true, true);
        assertThat(as(HONEST, () -> BEANS.get(NeedToKnow.class).withheld(chapter)))
                .isEqualTo(1);
        assertThat(asOther(() -> BEANS.get(NeedToKnow.class).withheld(chapter))).isZero();
    }

    @Test
    void nothingIsHeldWhileItIsSwitchedOff() {
        hold(false, true, true);
        assertThat(asOther(() ->
                        issues().find(IssueCriteria.of(null), Paging.first()).total()))
                .isZero();
        assertThat(asOther(() -> search(SECRET))).isEmpty();
        refused(() -> asOther(() -> positions().get(secretPosition)));
        assertThatThrownBy(() -> asOther(() -> log("TIG", "mine"))).isInstanceOf(NotHeldHere.class);
    }

    @Test
    void aMembershipThatEndedOpensNothing() {
        refused(() -> as(HONEST, () -> BEANS.get(NeedToKnow.class).chapter("ROO")));
        assertThatThrownBy(() -> as(Set.of("ROO"), () -> log("ROO", "mine")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void keepsWhatWasSaidAndAnswersForAnyDay() {
        long issue = as(HONEST, () -> log("SPS", "Equivalence"));
        as(HONEST, () -> say(issue, Stance.RESERVE, "2025-09-03", "Needs time"));
        as(HONEST, () -> say(issue, Stance.FLEXIBLE, "2026-02-10", "Could accept"));
        List<Position> all = as(HONEST, () -> positions().all(PositionCriteria.ofIssue(issue)));
        assertThat(all).extracting(Position::stance).containsExactly(Stance.FLEXIBLE, Stance.RESERVE);
        assertThat(all).extracting(Position::latest).containsExactly(true, false);
        assertThat(cells(LocalDate.parse("2025-12-31"))).contains("IDN RESERVE", "ASEAN RESERVE by IDN");
        assertThat(cells(null)).contains("IDN FLEXIBLE", "ASEAN FLEXIBLE by IDN");
        assertThatThrownBy(() -> bare("7", "delete from negotiations.position returning id"))
                .hasMessageContaining("rows of position are only added");
    }

    private static List<String> cells(LocalDate asOf) {
        return as(HONEST, () -> BEANS.get(GridService.class).grid("SPS", asOf)).lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.position() != null)
                .map(cell -> cell.party().code() + " " + cell.position().stance()
                        + (cell.spokenBy() == null
                                ? ""
                                : " by " + cell.spokenBy().code()))
                .toList();
    }

    private static void hold(boolean held, boolean counted, boolean searched) {
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR), () -> {
            BEANS.get(NeedToKnow.class).hold(new Holding(held, counted, searched));
            return null;
        });
    }

    private static long log(String chapter, String title) {
        return issues().log(command(chapter, title));
    }

    private static LogIssue command(String chapter, String title) {
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

    private static long say(long issue, Stance stance, String day, String words) {
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

    private static List<?> search(String words) {
        return BEANS.get(IssueSource.class).search(words, Language.EN, 10);
    }

    private static long views() {
        long[] count = new long[1];
        BEANS.database().fill(owner -> {
            try (ResultSet row = owner.createStatement()
                    .executeQuery("select count(*) from audit.entry where note = 'VIEW'"
                            + " and table_name = 'negotiations.position'")) {
                row.next();
                count[0] = row.getLong(1);
            }
        });
        return count[0];
    }

    private static long chapter(String code) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterService.class).get(code).id());
    }

    private static long party(String code) {
        return NegotiationsFixture.asOfficial(() -> BEANS.get(parley.core.party.PartyService.class)
                .byCode(code)
                .orElseThrow()
                .id());
    }

    private static <T> T as(Set<String> lists, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(lists, Role.OFFICIAL), work);
    }

    private static <T> T asOther(Supplier<T> work) {
        var eight = new parley.core.access.Caller(
                8L, null, "Eight", null, Set.of(Role.OFFICIAL), Set.of("TIG"), Language.EN, "request-8");
        return Callers.as(eight, work);
    }

    private static IssueService issues() {
        return BEANS.get(IssueService.class);
    }

    private static PositionService positions() {
        return BEANS.get(PositionService.class);
    }
}
