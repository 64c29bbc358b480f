package parley.workplan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Role;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ImportChange;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportTouched;
import parley.exchange.imports.ImportWords;
import parley.exchange.imports.RowCriteria;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.ActivityStatus;
import parley.workplan.WorkplanFixture;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySummary;
import parley.workplan.activity.ActivityUpdate;
import parley.workplan.activity.ReportUpdate;

/** Activities from spreadsheets of both languages, judged row by row, written and taken back. */
class ImportActivitiesTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    @BeforeEach
    void nothingLogged() {
        BEANS.database().fill(owner -> {
            owner.createStatement().execute("delete from workplan.activity_update");
            owner.createStatement().execute("delete from workplan.due_proposal");
            owner.createStatement().execute("delete from workplan.activity_due");
            owner.createStatement().execute("delete from workplan.agenda_item");
            owner.createStatement().execute("delete from workplan.activity");
        });
    }

    @Test
    void logsWhatAListInFrenchSaysWithItsDatesAsPreciseAsTheyAreAndTakesItBack() {
        String code = receive(
                "Numéro;Titre;Domaine prioritaire;Responsable;Coresponsable;Responsable canadien;"
                        + "Organe de l’ANASE;Début;Échéance;État;Pourcentage;Remarques\n"
                        + "1.3;Séminaire;Énergie propre et infrastructure;Malaisie;CAN;Maya Muster;SEOM;2026-03;2027;en cours;40 %;Bien lancé\n");
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.NEW));
        apply(code);
        ActivityDetail logged = activity("1.3");
        assertThat(logged.content().title().fr()).isEqualTo("Séminaire");
        assertThat(logged.content().start()).hasToString("2026-03");
        assertThat(logged.content().due()).hasToString("2027");
        assertThat(logged.content().canadianLeadId()).isNotNull();
        assertThat(logged.content().coLeadPartyId()).isNotNull();
        assertThat(logged.summary().areaCode()).isEqualTo("WP26-2");
        assertThat(logged.updates())
                .extracting(ActivityUpdate::status, ActivityUpdate::percent, update -> update.text()
                        .fr())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ActivityStatus.IN_PROGRESS, 40, "Bien lancé"));
        undo(code);
        assertThat(all()).isEmpty();
    }

    @Test
    void addsWhatIsNewToAnActivityAppendsItsStatusAndTakesOnlyThatBack() {
        apply(receive("Plan,No.,Title,Lead,Due,Status,As of\n"
                + "WP-2026-2030,1.1,Seminar,Canada,2027-06,in progress,2026-10-01\n,1.2,Pilot,,,,\n"));
        ActivityDetail before = activity("1.1");
        String code = receive("Number,Activity,Titre,Co-lead,Due date,Reason,Status,Notes\n"
                + "1.1,Seminar,Séminaire,SGP,2027-09,Venue lost,completed,Held\n,Pilot,,Canada,,,,\n");
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.UPDATE, 3, ImportVerdict.UPDATE));
        assertThat(rows(code).get(0).changes())
                .extracting(change -> change.titleKey().replace("importActivities.", ""))
                .containsExactly("titleFr", "coLead", "due", "status", "notesEn");
        apply(code);
        ActivityDetail after = activity("1.1");
        assertThat(after.content().title().en()).isEqualTo("Seminar");
        assertThat(after.content().leadPartyId()).isEqualTo(before.content().leadPartyId());
        assertThat(after.summary().due()).hasToString("2027-06");
        assertThat(after.waiting().due()).hasToString("2027-09");
        assertThat(after.updates())
                .extracting(ActivityUpdate::status)
                .containsExactly(ActivityStatus.IN_PROGRESS, ActivityStatus.COMPLETED);
        undo(code);
        ActivityDetail back = activity("1.1");
        assertThat(back.content()).isEqualTo(before.content());
        assertThat(back.updates()).isEqualTo(before.updates());
        assertThat(back.proposals()).isEmpty();
        assertThat(activity("1.2").content().coLeadPartyId()).isNull();
    }

    @Test
    void readsDatesAsPeopleWriteThemAndShowsThemInTheReadersWords() {
        String code =
                receive("Numéro;Titre;Début;Échéance\n1.1;Séminaire;mars 2027;30/06/2027\n1.2;Atelier;01/03/2027;\n");
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.ERROR));
        assertThat(message(code, 3)).isEqualTo(ImportMessage.of("importActivities.error.date", "Début", "01/03/2027"));
        apply(code);
        assertThat(activity("1.1").content().start()).hasToString("2027-03");
        assertThat(activity("1.1").content().due()).hasToString("2027-06-30");
        ImportRow moved = rows(receive("Numéro;Début\n1.1;1er février 2027\n")).get(0);
        assertThat(moved.title()).isEqualTo("Séminaire");
        ImportWords words = BEANS.get(ImportWords.class);
        assertThat(words.value(moved.changes().get(0).to(), Language.FR)).isEqualTo("1er\u00A0février\u00A02027");
        assertThat(words.data(moved.changes().get(0).to(), Language.FR)).isEqualTo("2027-02-01");
    }

    @Test
    void anEarlierReportIsOneMoreAndChangesNothingOfToday() {
        apply(receive("No.,Title,Status,As of\n1.1,Seminar,in progress,2026-10-01\n"));
        String code = receive("No.,Status,As of\n1.1,delayed,2026-09-01\n");
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.UPDATE));
        assertThat(rows(code).get(0).changes())
                .extracting(change -> change.titleKey().replace("importActivities.", ""), ImportChange::from)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("effective", null),
                        org.assertj.core.groups.Tuple.tuple("status", null));
        apply(code);
        assertThat(activity("1.1").summary().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
        assertThat(activity("1.1").updates()).hasSize(2);
    }

    @Test
    void namesWhatComesTwiceAndWhatIsSaidAlready() {
        String list = "Number,Title,Status\n1.1,Seminar,delayed\n1.1,Another,\n";
        String code = receive(list);
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.DUPLICATE));
        assertThat(message(code, 3)).isEqualTo(ImportMessage.of("importActivities.duplicate.row", "", 2));
        apply(code);
        assertThat(message(receive(list), 2)).isEqualTo(ImportMessage.of("importActivities.duplicate.said", ""));
    }

    @Test
    void saysOfEachRowInWhichColumnAndWhyItCannotBeWritten() {
        apply(receive("Number,Title,Due\n7.1,Seminar,2027\n"));
        String code = receive("Plan,Number,Title,Area,Lead,Canadian lead,Start,Due,Status,Percent,As of\n"
                + "1999,1,A,,,,,,,,\n,2,B,Fishing,,,,,,,\n,3,C,,Atlantis,,,,,,\n,4,D,,,Nobody Known,,,,,\n"
                + ",5,E,,,,soon,,,,\n,6,F,,,,2027,2026,,,\n,7,G,,,,,,nearly,,\n,8,H,,,,,,completed,101,\n"
                + ",9,I,,,,,,completed,,2026-11-25\n,,No number,,,,,,,,\n,11,,,,,,,,,\n,7.1,,,,,,2028,,,\n");
        assertThat(verdicts(code).values()).containsOnly(ImportVerdict.ERROR);
        assertThat(rows(code))
                .extracting(row -> row.messages().get(0).column() + ": "
                        + row.messages().get(0).key().replaceFirst("importActivities\\.", ""))
                .containsExactly(
                        "Plan: error.plan",
                        "Area: error.area",
                        "Lead: error.lead",
                        "Canadian lead: error.canadianLead",
                        "Start: error.date",
                        "Due: error.dueBeforeStart",
                        "Status: error.status",
                        "Percent: error.tooLarge",
                        "As of: error.reportInFuture",
                        "Number: error.noCode",
                        "Title: error.activityWithoutTitle",
                        "Due: error.noReason");
    }

    @Test
    void isNotTakenBackUnderAReportThatCameSince() {
        String code = receive("Number,Title\n1.1,Seminar\n");
        apply(code);
        WorkplanFixture.asOfficial(() -> {
            BEANS.get(ActivityService.class)
                    .report(
                            activity("1.1").summary().id(),
                            new ReportUpdate(ActivityStatus.DELAYED, null, null, LocalDate.parse("2026-11-20"), null));
            return null;
        });
        assertThatThrownBy(() -> undo(code)).isInstanceOf(ImportTouched.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void leavesAnActivityThatChangedAfterThePreview() {
        apply(receive("Number,Title\n1.1,Seminar\n"));
        String code = receive("Number,Title\n1.1,Course\n");
        apply(receive("Number,Title\n1.1,Workshop\n"));
        apply(code);
        assertThat(activity("1.1").content().title().en()).isEqualTo("Workshop");
    }

    private static String receive(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return WorkplanFixture.as(Role.STEWARD, () -> BEANS.get(ImportReception.class)
                .receive("activities", "list.csv", new ByteArrayInputStream(file), null, Map.of()));
    }

    private static List<ImportRow> rows(String code) {
        return WorkplanFixture.as(Role.STEWARD, () -> BEANS.get(ImportService.class)
                .rows(code, RowCriteria.all(), new Paging(1, 200, "row", false))
                .items());
    }

    private static Map<Integer, ImportVerdict> verdicts(String code) {
        Map<Integer, ImportVerdict> verdicts = new TreeMap<>();
        rows(code).forEach(row -> verdicts.put(row.number(), row.verdict()));
        return verdicts;
    }

    private static ImportMessage message(String code, int number) {
        return rows(code).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow()
                .messages()
                .get(0);
    }

    private static void apply(String code) {
        WorkplanFixture.as(Role.STEWARD, () -> {
            BEANS.get(ImportService.class).apply(code);
            return null;
        });
    }

    private static void undo(String code) {
        WorkplanFixture.as(Role.STEWARD, () -> {
            BEANS.get(ImportService.class).undo(code);
            return null;
        });
    }

    private static List<ActivitySummary> all() {
        return WorkplanFixture.asOfficial(
                () -> BEANS.get(ActivityService.class).all(ActivityCriteria.ofPlan(WorkplanFixture.PLAN)));
    }

    private static ActivityDetail activity(String code) {
        long id = all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return WorkplanFixture.asOfficial(() -> BEANS.get(ActivityService.class).get(id));
    }
}
