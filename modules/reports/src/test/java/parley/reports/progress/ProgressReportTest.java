package parley.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionSummary;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.negotiations.AgreementStanding;
import parley.negotiations.ChapterFigure;
import parley.negotiations.ChapterStatus;
import parley.negotiations.OpenConclusion;
import parley.negotiations.RoundCard;
import parley.reports.ReportsFixture;
import parley.testing.StatementCount;
import parley.testing.TestBeans;
import parley.workplan.ActivityStatus;
import parley.workplan.MeetingCard;

/** The figures of a period as of a day, over the published facts and a few rows of the test's own. */
class ProgressReportTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(ReportsFixture.TODAY, ReportsFixture::database);

    @BeforeEach
    void leaveThePublishedFactsOnly() {
        sql(
                "delete from core.action_status; delete from core.action; delete from workplan.activity_update;"
                        + " delete from workplan.activity; delete from workplan.meeting; delete from reports.brief;"
                        + " update negotiations.chapter set withheld = false; update negotiations.round set marking = 'UNCLASSIFIED'");
    }

    @Test
    void saysWhereEachChapterStoodBeforeThePeriodAndAtItsEnd() {
        ProgressReport report = draw("2025-06-01", "2026-02-28", "2026-02-28");
        assertThat(chapter(report, "SPS"))
                .extracting(ChapterFigure::atStart, ChapterFigure::atEnd, ChapterFigure::moved)
                .containsExactly(null, ChapterStatus.CONCLUDED, true);
        assertThat(report.concluded()).isEqualTo(9);
        assertThat(report.substantially()).isEqualTo(3);
        assertThat(report.moved()).hasSize(20);
        assertThat(report.statuses().stream().mapToLong(StatusCount::atEnd).sum())
                .as("every chapter is in one line")
                .isEqualTo(25);
    }

    @Test
    void asOfAPastDayKnowsOnlyWhatHadTakenEffect() {
        ProgressReport then = draw("2025-06-01", "2026-02-28", "2025-09-30");
        assertThat(then.concluded()).isEqualTo(1);
        assertThat(chapter(then, "SPS").atEnd()).isNull();
        assertThat(then.rounds()).extracting(RoundCard::code).containsExactly("TNC-15");
        assertThat(then.published().orElseThrow().value()).isEqualByComparingTo("6");
        assertThat(draw("2025-06-01", "2026-02-28", "2026-02-28")
                        .published()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("10");
        assertThat(draw("2024-01-01", "2024-06-30", "2024-06-30").published()).isEmpty();
    }

    @Test
    void countsWhatTookEffectByTheDayWheneverItWasEntered() {
        sql("insert into negotiations.chapter_status (chapter_id, status, effective, origin) select id, 'CONCLUDED',"
                + " '2026-02-10', 'RECORDED' from negotiations.chapter where code = 'TIG'");
        try {
            assertThat(chapter(draw("2025-06-01", "2026-02-28", "2026-02-10"), "TIG")
                            .atEnd())
                    .isEqualTo(ChapterStatus.CONCLUDED);
            assertThat(chapter(draw("2025-06-01", "2026-02-28", "2026-02-09"), "TIG")
                            .atEnd())
                    .isNull();
        } finally {
            sql("delete from negotiations.chapter_status where origin = 'RECORDED'");
        }
    }

    @Test
    void tellsHowFarTheAgreementWasAtTheEndOfThePeriod() {
        assertThat(agreement("2017-01-01", "2017-02-28")).isEmpty();
        assertThat(agreement("2021-10-01", "2021-12-31")).contains("LAUNCHED");
        assertThat(agreement("2025-06-01", "2026-02-28")).contains("IN_NEGOTIATION");
    }

    private static Optional<String> agreement(String from, String to) {
        return draw(from, to, to).agreement().map(AgreementStanding::status);
    }

    @Test
    void leavesAWithheldChapterOutOfEveryTotal() {
        sql("update negotiations.chapter set withheld = true where code in ('SPS', 'TIG')");
        ProgressReport report = draw("2025-06-01", "2026-02-28", "2026-02-28");
        assertThat(report.withheld()).isEqualTo(2);
        assertThat(report.seen()).hasSize(23);
        assertThat(report.concluded()).isEqualTo(8);
        assertThat(chapter(report, "SPS").atEnd()).isNull();
    }

    @Test
    void listsChaptersConcludedOverOpenBracketsButNoneThatIsWithheld() {
        sql("insert into negotiations.text (chapter_id, state, date, marking, file_name, uploaded_at, articles, open,"
                + " as_it_stands, unclosed, problems) select id, 'CONSOLIDATED', '2026-02-11', 'UNCLASSIFIED', 'x.txt', now(), 1, 4, 5,"
                + " 0, 0 from negotiations.chapter where code in ('SPS', 'TIG')");
        try {
            assertThat(draw("2025-06-01", "2026-02-28", "2026-02-28").openConclusions())
                    .as("TIG is not concluded")
                    .extracting(OpenConclusion::code, OpenConclusion::open, OpenConclusion::reported)
                    .containsExactly(tuple("SPS", 4, true));
            assertThat(draw("2025-06-01", "2026-02-28", "2026-02-10").openConclusions())
                    .isEmpty();
            sql("update negotiations.chapter set withheld = true where code = 'SPS'");
            assertThat(draw("2025-06-01", "2026-02-28", "2026-02-28").openConclusions())
                    .isEmpty();
        } finally {
            sql("delete from negotiations.text");
        }
    }

    @Test
    void countsRoundsHeldWithinThePeriodAndNoneWithoutADate() {
        assertThat(draw("2025-09-05", "2026-02-09", "2026-11-24").rounds())
                .as("a round that touches the first or the last day is in it; TNC 16 has no published date")
                .extracting(RoundCard::code)
                .containsExactly("TNC-15", "TNC-17");
        assertThat(draw("2025-09-06", "2026-02-08", "2026-11-24").rounds()).isEmpty();
    }

    @Test
    void namesRoundsToComeThatWereLoggedByTheDay() {
        sql("insert into negotiations.round (agreement_id, code, body, kind, position, label_en, label_fr, start_date,"
                + " start_precision, end_date, end_precision, status, status_reason, created_at)"
                + " select agreement_id, 'COMING-' || s.status, body, 'INTERSESSIONAL', 99, 'TNC 18', 'CNC 18', '2026-12-07',"
                + " 'DAY', '2026-12-11', 'DAY', s.status, 'Test', timestamptz '2026-11-24T12:00Z' from negotiations.round"
                + " cross join (values ('PLANNED'), ('CANCELLED')) s (status) where code = 'TNC-17'");
        try {
            assertThat(draw("2026-06-01", "2026-11-24", "2026-11-24").coming())
                    .singleElement()
                    .satisfies(round -> assertThat(round.status()).isEqualTo("PLANNED"));
            assertThat(draw("2026-06-01", "2026-11-23", "2026-11-23").coming()).isEmpty();
        } finally {
            sql("delete from negotiations.round where start_date = '2026-12-07'");
        }
    }

    @Test
    void countsWorkPlanMeetingsHeldAndNeitherPlannedOnesNorOtherForums() {
        meeting(1, "2026-03-03", "HELD");
        meeting(2, "2026-06-30", "HELD");
        meeting(3, "2026-07-01", "HELD");
        meeting(4, "2026-05-05", "PLANNED");
        assertThat(draw("2026-03-03", "2026-06-30", "2026-11-24").meetings())
                .extracting(MeetingCard::number)
                .containsExactly(1, 2);
        assertThat(draw("2026-03-03", "2026-06-30", "2026-03-31").meetings())
                .as("what was held after the day of the figures is not in them")
                .extracting(MeetingCard::number)
                .containsExactly(1);
    }

    @Test
    void countsActivitiesByTheirLatestReportOfThatDay() {
        sql("insert into workplan.activity (plan_id, area_id, code, title_en) select a.plan_id, a.id, 'X.1', 'Seminar'"
                + " from workplan.area a join workplan.work_plan p on p.id = a.plan_id where p.code = 'WP-2026-2030'"
                + " order by a.id limit 1");
        report("IN_PROGRESS", "2026-03-01");
        report("COMPLETED", "2026-09-01");
        ProgressReport spring = draw("2026-01-01", "2026-06-30", "2026-06-30");
        assertThat(spring.activitiesIn(ActivityStatus.IN_PROGRESS)).isEqualTo(1);
        assertThat(spring.activitiesIn(ActivityStatus.COMPLETED)).isZero();
        assertThat(draw("2026-01-01", "2026-09-01", "2026-09-01").activitiesIn(ActivityStatus.COMPLETED))
                .isEqualTo(1);
    }

    @Test
    void tellsActionsDueDoneAndOverdueByTheStateOfTheDay() {
        long late = action("late", "2026-05-10");
        long done = action("done", "2026-05-20");
        action("later", "2026-08-01");
        state(done, "DONE", "2026-05-18");
        state(late, "DONE", "2026-07-15");
        ProgressReport may = draw("2026-05-01", "2026-05-31", "2026-05-31");
        assertThat(may.actionsDue()).extracting(this::words).containsExactlyInAnyOrder("late", "done");
        assertThat(may.actionsDone()).extracting(this::words).containsExactly("done");
        assertThat(may.overdue()).extracting(this::words).containsExactly("late");
        ProgressReport again = draw("2026-05-01", "2026-05-31", "2026-11-24");
        assertThat(again.overdue())
                .as("a later state changes nothing of a past period")
                .extracting(this::words)
                .containsExactly("late");
        assertThat(draw("2026-07-01", "2026-07-31", "2026-11-24").overdue()).isEmpty();
    }

    @Test
    void standsUnderTheBriefThatWasWrittenByThen() {
        sql(
                "insert into reports.brief (effective, where_en) values ('2026-03-01', 'Spring'), ('2026-09-01', 'Autumn')");
        assertThat(where(draw("2026-01-01", "2026-06-30", "2026-06-30"))).isEqualTo("Spring");
        assertThat(where(draw("2026-01-01", "2026-10-30", "2026-10-30"))).isEqualTo("Autumn");
        assertThat(draw("2025-01-01", "2025-06-30", "2025-06-30").brief().effective())
                .isNull();
    }

    @Test
    void carriesTheHighestMarkingOfWhatIsInIt() {
        assertThat(draw("2025-06-01", "2026-02-28", "2026-02-28").marking()).isEqualTo("UNCLASSIFIED");
        meeting(1, "2026-03-03", "HELD");
        sql("update workplan.meeting set marking = 'PROTECTED_A'");
        assertThat(draw("2026-03-01", "2026-03-31", "2026-03-31").marking()).isEqualTo("PROTECTED_A");
        sql("update negotiations.round set marking = 'CONFIDENTIAL' where code = 'TNC-17'");
        assertThat(draw("2026-03-01", "2026-03-31", "2026-03-31").marking()).isEqualTo("CONFIDENTIAL");
        assertThat(draw("2025-06-01", "2025-12-31", "2025-12-31").marking())
                .as("before that round began, no status came from it")
                .isEqualTo("UNCLASSIFIED");
    }

    @Test
    void refusesAPeriodThatCannotBe() {
        assertThatThrownBy(() -> draw("2026-03-01", "2026-02-28", "2026-11-24"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("to"));
        assertThatThrownBy(() -> draw("2026-03-01", "2026-03-31", "2026-02-28"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("asOf"));
    }

    @Test
    void hasFiguresUpToTodayAndNoneOfADayToCome() {
        assertThat(draw("2026-06-01", "2026-12-31", "2026-11-24").criteria().asOf())
                .isEqualTo("2026-11-24");
        assertThatThrownBy(() -> draw("2026-06-01", "2026-12-31", "2026-11-25"))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .containsExactly(new FieldError("asOf", "error.asOfToCome")));
    }

    @Test
    void showsNothingToWhoDoesNotReadTheFile() {
        assertThatThrownBy(() -> Callers.as(
                        ReportsFixture.caller(Language.EN, Role.ADMINISTRATOR),
                        () -> BEANS.get(ProgressService.class).draw(null, null, null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void takesAsManyStatementsForAHundredActionsAsForTen() {
        actions(10);
        StatementCount few = statements();
        actions(90);
        StatementCount many = statements();
        assertThat(few.total()).as(few.toString()).isBetween(1L, 40L);
        assertThat(many.total()).as("%s%nafter %s", many, few).isEqualTo(few.total());
    }

    private static StatementCount statements() {
        return StatementCount.during(BEANS.database(), () -> draw("2025-06-01", "2026-10-30", "2026-10-30"));
    }

    private static void actions(int count) {
        for (int i = 0; i < count; i++) {
            action("action", "2026-03-01");
            meeting(100 + count + i, "2026-03-03", "HELD");
        }
    }

    private String words(ActionSummary action) {
        return action.text().en();
    }

    private static String where(ProgressReport report) {
        return report.brief().words().whereWeAre().en();
    }

    private static ProgressReport draw(String from, String to, String asOf) {
        return ReportsFixture.asManager(() -> BEANS.get(ProgressService.class)
                .draw(LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(asOf)));
    }

    private static ChapterFigure chapter(ProgressReport report, String code) {
        return report.chapters().stream()
                .filter(chapter -> chapter.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void meeting(int number, String day, String status) {
        sql("insert into workplan.meeting (plan_id, year, number, start_date, start_precision, status)"
                + " select id, 2026, " + number + ", '" + day + "', 'DAY', '" + status
                + "' from workplan.work_plan where code = 'WP-2026-2030'");
    }

    private static void report(String status, String day) {
        sql("insert into workplan.activity_update (activity_id, status, effective) select id, '" + status + "', '" + day
                + "' from workplan.activity");
    }

    private static long action(String text, String due) {
        long[] id = new long[1];
        BEANS.database().fill(owner -> {
            try (var row = owner.createStatement()
                    .executeQuery("insert into core.action (text_en, due_date, source_kind, source_id) values ('" + text
                            + "', '" + due + "', 'ROUND', 1) returning id")) {
                row.next();
                id[0] = row.getLong(1);
            }
        });
        state(id[0], "NOT_STARTED", "2026-01-01");
        return id[0];
    }

    private static void state(long action, String status, String day) {
        sql("insert into core.action_status (action_id, status, effective) values (" + action + ", '" + status + "', '"
                + day + "')");
    }

    private static void sql(String text) {
        BEANS.database().fill(owner -> owner.createStatement().execute(text));
    }
}
