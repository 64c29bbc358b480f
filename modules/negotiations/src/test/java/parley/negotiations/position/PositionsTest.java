package parley.negotiations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.negotiations.position.NeedToKnowFixture.FIRST_WALL_OFF;
import static parley.negotiations.position.NeedToKnowFixture.HONEST;
import static parley.negotiations.position.NeedToKnowFixture.SECRET;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.audit.AuditCriteria;
import parley.core.audit.AuditTrailService;
import parley.core.record.Paging;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.known.NotHeldHere;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each look at a position is noted, positions are only added, and nothing is told while they are not held here. */
class PositionsTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

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
    void aViewIsNotedBeforeItIsShownAndOneThatCannotBeNotedIsNotShown() {
        long before = views();
        held.asOther(() -> held.positions().get(held.secretPosition()));
        assertThat(views()).isEqualTo(before + 1);
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("revoke execute on function audit.note(text, text, text, jsonb) from parley_app, public"));
        try {
            assertThatThrownBy(() -> held.asOther(() -> held.positions().get(held.secretPosition())))
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
        assertThatThrownBy(() -> held.asOther(() -> BEANS.inTransaction(() -> {
                    held.positions().get(held.secretPosition());
                    throw new IllegalStateException("after the look");
                })))
                .hasMessage("after the look");
        assertThat(views()).isEqualTo(before + 1);
    }

    @Test
    void anAuditorSeesThatItWasViewedAndNotWhatItSays() {
        held.asOther(() -> held.positions().get(held.secretPosition()));
        var lines = Callers.as(
                NegotiationsFixture.caller(FIRST_WALL_OFF, Role.AUDITOR), () -> BEANS.get(AuditTrailService.class)
                        .find(new AuditCriteria(null, null, null, null, null), new Paging(1, 200, null, false))
                        .items());
        assertThat(lines).anyMatch(line -> "VIEW".equals(line.entry().note()));
        assertThat(lines.toString()).doesNotContain(SECRET);
    }

    @Test
    void tellsHowManyAreWithheldOnlyWhereAnAdministratorSaysSo() {
        long chapter = held.chapter("TIG");
        assertThat(held.as(HONEST, () -> BEANS.get(NeedToKnow.class).withheld(chapter)))
                .isZero();
        held.hold(true, true, true);
        assertThat(held.as(HONEST, () -> BEANS.get(NeedToKnow.class).withheld(chapter)))
                .isEqualTo(1);
        assertThat(held.asOther(() -> BEANS.get(NeedToKnow.class).withheld(chapter)))
                .isZero();
    }

    @Test
    void nothingIsHeldWhileItIsSwitchedOff() {
        held.hold(false, true, true);
        assertThat(held.asOther(() -> held.issues()
                        .find(IssueCriteria.of(null), Paging.first())
                        .total()))
                .isZero();
        assertThat(held.asOther(() -> held.search(SECRET))).isEmpty();
        held.refused(() -> held.asOther(() -> held.positions().get(held.secretPosition())));
        assertThatThrownBy(() -> held.asOther(() -> held.log("TIG", "mine"))).isInstanceOf(NotHeldHere.class);
    }

    @Test
    void keepsWhatWasSaidAndAnswersForAnyDay() {
        long issue = held.as(HONEST, () -> held.log("SPS", "Equivalence"));
        held.as(HONEST, () -> held.say(issue, Stance.RESERVE, "2025-09-03", "Needs time"));
        held.as(HONEST, () -> held.say(issue, Stance.FLEXIBLE, "2026-02-10", "Could accept"));
        List<Position> all = held.as(HONEST, () -> held.positions().all(PositionCriteria.ofIssue(issue)));
        assertThat(all).extracting(Position::stance).containsExactly(Stance.FLEXIBLE, Stance.RESERVE);
        assertThat(all).extracting(Position::latest).containsExactly(true, false);
        assertThat(cells(LocalDate.parse("2025-12-31"))).contains("IDN RESERVE", "ASEAN RESERVE by IDN");
        assertThat(cells(null)).contains("IDN FLEXIBLE", "ASEAN FLEXIBLE by IDN");
        assertThatThrownBy(() -> held.bare("7", "delete from negotiations.position returning id"))
                .hasMessageContaining("rows of position are only added");
    }

    private static List<String> cells(LocalDate asOf) {
        return held.as(HONEST, () -> BEANS.get(GridService.class).grid("SPS", asOf)).lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.position() != null)
                .map(cell -> cell.party().code() + " " + cell.position().stance()
                        + (cell.spokenBy() == null
                                ? ""
                                : " by " + cell.spokenBy().code()))
                .toList();
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
}
