package parley.negotiations.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.record.Paging;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportTouched;
import parley.exchange.imports.RowCriteria;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** History from spreadsheets of both languages, judged row by row, written and taken back. */
class ImportHistoryTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    @BeforeAll
    static void logRounds() {
        NegotiationsFixture.name(BEANS.database(), "Ada", "Steward");
    }

    @BeforeEach
    void rounds() {
        BEANS.database().fill(owner -> {
            owner.createStatement().execute("delete from core.action_status");
            owner.createStatement().execute("delete from core.action");
            owner.createStatement().execute("delete from negotiations.chapter_status");
            owner.createStatement().execute("delete from negotiations.session");
            owner.createStatement().execute("delete from negotiations.round");
        });
        NegotiationsFixture.asOfficial(() -> {
            RoundService rounds = BEANS.get(RoundService.class);
            rounds.log(
                    RoundFixture.round(15).on("2025-09-01").until("2025-09-05").command());
            return rounds.log(
                    RoundFixture.round(17).on("2026-02-09").until("2026-02-11").command());
        });
    }

    @Test
    void readsStatusesInEitherLanguageAndSaysOfEachRowWhatBecomesOfIt() {
        String code = receive(
                "chapter-status",
                "Chapitre;Ronde;État;Source\nSPS;CNC 15;en négociation;\nSPS;CNC 17;conclu;\nTIG;CNC 17;conclu;Presse A\n"
                        + "XYZ;CNC 17;conclu;\nSPS;CNC 99;conclu;\nSPS;CNC 17;presque;\nSPS;CNC 17;en négociation;\nSPS;CNC 15;en négociation;\n");
        assertThat(verdicts(code))
                .isEqualTo(Map.of(
                        2, ImportVerdict.NEW,
                        3, ImportVerdict.NEW,
                        4, ImportVerdict.NEW,
                        5, ImportVerdict.ERROR,
                        6, ImportVerdict.ERROR,
                        7, ImportVerdict.ERROR,
                        8, ImportVerdict.ERROR,
                        9, ImportVerdict.DUPLICATE));
        assertThat(rows(code).get(6).messages().get(0).key()).isEqualTo("importHistory.error.reopened");
        apply(code);
        assertThat(history("SPS"))
                .extracting(StatusEntry::status, StatusEntry::effective, StatusEntry::origin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ChapterStatus.UNDER_NEGOTIATION, LocalDate.parse("2025-09-05"), Origin.RECORDED),
                        org.assertj.core.groups.Tuple.tuple(
                                ChapterStatus.CONCLUDED, LocalDate.parse("2026-02-11"), Origin.RECORDED));
        assertThat(history("TIG").get(0).origin()).isEqualTo(Origin.REPORTED);
        undo(code);
        assertThat(history("SPS")).isEmpty();
    }

    @Test
    void readsATableWithAColumnForEachRound() {
        String code = receive(
                "chapter-status",
                "Chapter,TNC 15,TNC 17\nSPS,under negotiation,concluded\nROO,scoping,\nTIG,no such thing,concluded\n");
        assertThat(verdicts(code))
                .isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.NEW, 4, ImportVerdict.ERROR));
        apply(code);
        assertThat(history("SPS")).hasSize(2);
        assertThat(history("ROO")).hasSize(1);
    }

    @Test
    void bringsSessionsThenTheirNotesBackAndAsksWhereTheSessionWasEditedMeanwhile() {
        String code = receive(
                "sessions",
                "Round,Chapter,Session number,Day,Begins at,Ends at,Room,Status after,Minutes\n"
                        + "TNC 17,SPS,14th,2026-02-10,9:00,12:30,Room 3,concluded,Closed.\n"
                        + "TNC 17,ROO,,2026-02-10,14:00,13:00,,,\nTNC 17,SPS,,,,,,,again\n");
        assertThat(verdicts(code))
                .isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.ERROR, 4, ImportVerdict.DUPLICATE));
        apply(code);
        SessionDetail logged = session();
        assertThat(logged.content().room()).isEqualTo("Room 3");
        assertThat(logged.content().number()).isEqualTo(14);
        assertThat(logged.summary().after()).isEqualTo(ChapterStatus.CONCLUDED);

        String header = "Ronde;Chapitre;Compte rendu en anglais;Prochaine étape;Version à la préparation\n";
        String back = receive("sessions", header + "CNC 17;SPS;Closed again.;Révision juridique;" + logged.version());
        assertThat(verdicts(back)).isEqualTo(Map.of(2, ImportVerdict.UPDATE));
        assertThat(rows(back).get(0).changes()).hasSize(2);
        apply(back);
        assertThat(session().content().minutes().en()).isEqualTo("Closed again.");
        assertThat(session().content().nextStep().fr()).isEqualTo("Révision juridique");

        String late = receive("sessions", header + "CNC 17;SPS;Third.;;" + logged.version());
        assertThat(verdicts(late)).isEqualTo(Map.of(2, ImportVerdict.CONFLICT));
        undo(back);
        assertThat(session().content().minutes().en()).isEqualTo("Closed.");
        undo(code);
        assertThat(sessions()).isEmpty();
        assertThat(history("SPS")).isEmpty();
    }

    @Test
    void isNotTakenBackUnderWhatHangsOnASessionSinceAndSaysWhat() {
        String code = receive("sessions", "Round,Chapter,Day\nTNC 17,SPS,2026-02-10\n");
        apply(code);
        BEANS.database()
                .fill(
                        owner -> owner.createStatement()
                                .execute(
                                        "insert into negotiations.session_person (session_id, person_id, party_id, role)"
                                                + " select s.id, 70, p.id, 'EXPERT' from negotiations.session s, core.party p where p.code = 'CAN';"
                                                + " insert into negotiations.session_party (session_id, party_id, capacity)"
                                                + " select s.id, p.id, 'OBSERVER' from negotiations.session s, core.party p where p.code = 'TLS'"));
        assertThatThrownBy(() -> undo(code))
                .isInstanceOfSatisfying(ImportTouched.class, touched -> assertThat(touched.obstacles())
                        .extracting(ImportObstacle::reasonKey)
                        .containsExactly("importHistory.undo.parties", "importHistory.undo.people"));
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("delete from negotiations.session_person; delete from negotiations.session_party"));
        undo(code);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void bringsActionsWithTheirOccasionAndStateOnceOnly() {
        String code = receive(
                "actions",
                "What,Who,Person,Due,Status,Round,Chapter\n"
                        + "Send the annex,Canada,Ada Steward,2026-03-01,done,TNC 17,\n"
                        + "Send the annex,Canada,,,,TNC 17,\nNo occasion,Canada,,,,,\nNo party,Atlantis,,,,TNC 17,\n"
                        + "No person,Canada,Nobody Known,,,TNC 17,\n");
        assertThat(verdicts(code))
                .isEqualTo(Map.of(
                        2, ImportVerdict.NEW,
                        3, ImportVerdict.DUPLICATE,
                        4, ImportVerdict.ERROR,
                        5, ImportVerdict.ERROR,
                        6, ImportVerdict.ERROR));
        apply(code);
        List<ActionSummary> actions = NegotiationsFixture.asOfficial(() -> BEANS.get(ActionRegister.class)
                .find(ActionCriteria.any(), Paging.longest())
                .items());
        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).status()).isEqualTo(parley.core.action.ActionStatus.DONE);
        undo(code);
        assertThat(NegotiationsFixture.asOfficial(() -> BEANS.get(ActionRegister.class)
                        .find(ActionCriteria.any(), Paging.longest())
                        .total()))
                .isZero();
    }

    private static <T> T asSteward(Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of(), Role.STEWARD), work);
    }

    private static String receive(String kind, String text) {
        return asSteward(() -> BEANS.get(ImportReception.class)
                .receive(
                        kind,
                        "list.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        null,
                        Map.of()));
    }

    private static List<ImportRow> rows(String code) {
        return asSteward(() -> BEANS.get(ImportService.class)
                .rows(code, RowCriteria.all(), new Paging(1, 200, "row", false))
                .items());
    }

    private static Map<Integer, ImportVerdict> verdicts(String code) {
        Map<Integer, ImportVerdict> verdicts = new TreeMap<>();
        rows(code).forEach(row -> verdicts.put(row.number(), row.verdict()));
        return verdicts;
    }

    private static void apply(String code) {
        asSteward(() -> {
            BEANS.get(ImportService.class).apply(code);
            return null;
        });
    }

    private static void undo(String code) {
        asSteward(() -> {
            BEANS.get(ImportService.class).undo(code);
            return null;
        });
    }

    private static List<StatusEntry> history(String chapter) {
        return NegotiationsFixture.asOfficial(() -> {
            ChapterService chapters = BEANS.get(ChapterService.class);
            return chapters.history(chapters.get(chapter).id(), LocalDate.parse("2026-11-24"));
        });
    }

    private static List<parley.negotiations.session.SessionSummary> sessions() {
        return NegotiationsFixture.asOfficial(() -> BEANS.get(SessionService.class)
                .find(new SessionCriteria(null, null), Paging.longest())
                .items());
    }

    private static SessionDetail session() {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(SessionService.class).get(sessions().get(0).id()));
    }
}
