package parley.negotiations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.negotiations.position.NeedToKnowFixture.FIRST_WALL_OFF;
import static parley.negotiations.position.NeedToKnowFixture.HONEST;
import static parley.negotiations.position.NeedToKnowFixture.SECRET;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.audit.HistoryService;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueSource;
import parley.negotiations.known.NeedToKnow;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/**
 * What is need-to-know leaks nowhere: not by the application's own queries, and not by row security where those are
 * switched off.
 */
class NeedToKnowTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final List<String> RESTRICTED =
            List.of("issue", "position", "position_party", "mandate", "offer", "offer_file", "pointer");
    private static NeedToKnowFixture held;

    @BeforeAll
    static void hold() {
        held = NeedToKnowFixture.of(BEANS);
    }

    @BeforeEach
    void holdAgain() {
        held.hold(true, false, true);
    }

    @Test
    void whoIsOnTheListFindsItEverywhere() {
        assertThat(held.asOther(() -> held.issues()
                        .find(IssueCriteria.of(null), Paging.first())
                        .total()))
                .isEqualTo(1);
        assertThat(held.asOther(
                        () -> held.positions().get(held.secretPosition()).text().en()))
                .contains(SECRET);
        assertThat(held.asOther(() -> held.search(SECRET))).hasSize(1);
        assertThat(held.asOther(() -> BEANS.get(HistoryService.class).of(new RecordRef("ISSUE", held.secretIssue()))))
                .as("the issue and its position")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(held.asOther(() -> BEANS.get(IssueSource.class).changes(Instant.EPOCH, 20)))
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
        assertThat(held.as(lists, () -> held.issues().find(IssueCriteria.of("TIG"), Paging.first())))
                .satisfies(page -> assertThat(page.items()).isEmpty())
                .satisfies(page -> assertThat(page.total()).isZero());
        assertThat(held.as(lists, () -> held.issues()
                        .find(new IssueCriteria(SECRET, null, null, null, null), Paging.first())
                        .items()))
                .isEmpty();
        assertThat(held.as(lists, () -> held.positions()
                        .find(PositionCriteria.latest("TIG", null), Paging.first())
                        .total()))
                .isZero();
        assertThat(held.as(lists, () -> held.search(SECRET))).isEmpty();
        assertThat(held.as(lists, () -> BEANS.get(IssueSource.class).find(List.of(held.secretIssue()))))
                .isEmpty();
        assertThat(held.as(lists, () -> BEANS.get(IssueSource.class).changes(Instant.EPOCH, 20)))
                .noneMatch(change -> change.card().titleEn().contains(SECRET));
        held.refused(() -> held.as(lists, () -> held.issues().get(held.secretIssue())));
        held.refused(() -> held.as(lists, () -> held.positions().get(held.secretPosition())));
        held.refused(() ->
                held.as(lists, () -> BEANS.get(HistoryService.class).of(new RecordRef("ISSUE", held.secretIssue()))));
        held.refused(() -> held.as(lists, () -> held.say(held.secretIssue(), Stance.SUPPORT, "2026-02-11", "mine")));
        held.refused(
                () -> held.as(lists, () -> held.issues().edit(held.secretIssue(), 0, held.command("TIG", "mine"))));
        if (lists.equals(HONEST)) {
            held.refused(() -> held.as(lists, () -> BEANS.get(GridService.class).grid("TIG", null)));
            held.refused(() -> held.as(lists, () -> held.log("TIG", "mine")));
        } else {
            assertThat(held.as(lists, () -> BEANS.get(GridService.class).grid("TIG", null))
                            .lines())
                    .isEmpty();
            assertThatThrownBy(() -> held.as(lists, () -> held.log("TIG", "mine")))
                    .as("row security refuses a row of a chapter that the account may not know")
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void bareQueriesOfTheApplicationsLoginFindNothing() throws SQLException {
        for (String table :
                List.of("issue", "position", "position_party", "mandate", "offer", "offer_file", "pointer")) {
            String count = "select count(*) from negotiations." + table;
            assertThat(held.bare(
                            "7",
                            count + " where chapter_id = (select id from negotiations.chapter where code = 'TIG')"))
                    .as(table)
                    .isZero();
            assertThat(held.bare("", count)).as(table + " by nobody").isZero();
        }
        assertThat(held.bare("8", "select count(*) from negotiations.position")).isEqualTo(1);
        assertThat(held.bare(
                        "7",
                        "with gone as (update negotiations.issue set articles = null where id = " + held.secretIssue()
                                + " returning 1) select count(*) from gone"))
                .isZero();
    }

    @Test
    void valuesInTheAuditAreAsSecretAsTheirRows() throws SQLException {
        String values = "select count(*) from audit.entry_value v join audit.entry e on e.id = v.entry_id"
                + " where v.fields::text like '%" + SECRET + "%' and e.table_name = 'negotiations.";
        for (String table : List.of("issue", "position")) {
            assertThat(held.bare("8", values + table + "'"))
                    .as(table + ", on the list")
                    .isEqualTo(1);
            assertThat(held.bare("7", values + table + "'"))
                    .as(table + ", off it")
                    .isZero();
            assertThat(held.bare("", values + table + "'"))
                    .as(table + ", nobody")
                    .isZero();
        }
        assertThat(held.bare(
                        "",
                        "select count(*) from audit.entry_value v join audit.entry e on e.id = v.entry_id"
                                + " where e.table_name = 'negotiations.chapter'"))
                .as("of other tables")
                .isPositive();
        assertThat(held.bare(
                        "7",
                        "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'audited'"
                                + " where c.relrowsecurity and n.nspname || '.' || c.relname not in"
                                + " (select table_name from audit.need_to_know)"))
                .as("watched tables with row security whose values the audit gives away")
                .isZero();
    }

    @Test
    void aMembershipThatEndedOpensNothing() {
        held.refused(() -> held.as(HONEST, () -> BEANS.get(NeedToKnow.class).chapter("ROO")));
        assertThatThrownBy(() -> held.as(Set.of("ROO"), () -> held.log("ROO", "mine")))
                .hasStackTraceContaining("row-level security");
    }
}
