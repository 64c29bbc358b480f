package parley.negotiations.rest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.party.PartyService;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;
import parley.negotiations.ConsultationsReferenceLoader;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.ProvisionStatus;
import parley.negotiations.TextsReferenceLoader;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.WriteChapterBrief;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.LogSubmission;
import parley.negotiations.consultation.SubmissionStance;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.negotiations.mandate.LogMandate;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.LogOffer;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.offer.OfferService;
import parley.negotiations.pointer.LogPointer;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.negotiations.position.LogPosition;
import parley.negotiations.position.PositionService;
import parley.negotiations.position.Stance;
import parley.negotiations.position.StatementOrigin;
import parley.negotiations.report.Audience;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.SeatRole;
import parley.negotiations.schedule.TakeSeat;
import parley.negotiations.session.LogSession;
import parley.negotiations.session.SessionService;
import parley.negotiations.text.LogText;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** One record of each kind that is need-to-know, all of TIG, which is withheld; each with a word that stands nowhere else. */
final class LeakFixture {
    /** Somebody on the lists, whom the database knows to be on them. */
    static final Caller LISTED = caller(8, Set.of("TIG", "MANDATE"));
    /** Somebody who claims all lists, and whom the database knows to be on that of SPS alone: the first wall is off. */
    static final Caller OUTSIDER = caller(7, Set.of("SPS", "TIG", "MANDATE"));
    /** The same, who claims no more than the database knows. */
    static final Caller HONEST = caller(7, Set.of("SPS"));

    static final long PERSON = 80;
    static final LocalDate DAY = LocalDate.parse("2026-02-10");

    enum Secret {
        ISSUE,
        POSITION,
        MANDATE,
        OFFER,
        POINTER,
        SUBMISSION,
        TEXT,
        SESSION,
        /** Why the chapter's status is what it is. */
        STATUS,
        /** Words of the chapter's brief. */
        BRIEF,
        /** An issued brief with positions. */
        REPORT,
        /** An issued report on the round, without any. */
        ROUND;

        /** @return whether it is a record of a kind of its own with a number of its own */
        boolean record() {
            return this != POINTER && this != STATUS && this != BRIEF && this != ROUND;
        }

        String word() {
            return "ZANZIBAR" + name();
        }

        BilingualText words() {
            return BilingualText.of(word(), null, Language.EN);
        }
    }

    private final TestBeans beans;
    private final Map<Secret, Long> ids = new EnumMap<>(Secret.class);
    private long chapter;
    private long round;
    private Instant since;
    private String openChapters;

    LeakFixture(TestBeans beans) {
        this.beans = beans;
    }

    private static Caller caller(long account, Set<String> lists) {
        return new Caller(account, null, "Test", null, Set.of(Role.values()), lists, Language.EN, "request-1");
    }

    static TestDatabase database() {
        TestDatabase database = NegotiationsFixture.database();
        NegotiationsFixture.name(database, "Noor", "Ejemplar");
        database.fill(owner -> {
            new TextsReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            new ConsultationsReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            try (Statement statement = owner.createStatement()) {
                statement.execute("update negotiations.chapter set withheld = true where code = 'TIG';"
                        + " update core.setting set value = 'CONFIDENTIAL' where name = 'marking.ceiling';"
                        + " update core.setting set value = 'YES' where name in ('positions.held', 'positions.searched');"
                        + " insert into core.person (id, given_name) values (" + PERSON + ", 'Tig');"
                        + " insert into core.account (id, email, person_id) values (8, 'eight@example.org', 80);"
                        + " insert into core.need_to_know_member (list_code, account_id, from_date) values"
                        + " ('SPS', 7, '2026-01-01'), ('TIG', 8, '2026-01-01'), ('MANDATE', 8, '2026-01-01')");
            }
        });
        return database;
    }

    long id(Secret secret) {
        return ids.get(secret);
    }

    long chapter() {
        return chapter;
    }

    long round() {
        return round;
    }

    Instant since() {
        return since;
    }

    void hold() {
        since = Instant.now(); // the audit's own clock, which no test sets
        NegotiationsFixture.asOfficial(() -> beans.get(RoundService.class)
                .log(RoundFixture.round(20).on("2026-02-09").until("2026-02-11").command()));
        Callers.as(LISTED, (Supplier<Object>) () -> {
            chapter = beans.get(ChapterService.class).get("TIG").id();
            round = beans.get(RoundService.class).get("TNC-20").summary().id();
            positions(round);
            text(round);
            submission();
            session();
            ids.put(Secret.REPORT, beans.get(ReportService.class).issue(brief(), ReportFormat.DOCX));
            ids.put(Secret.ROUND, beans.get(ReportService.class).issue(round(null), ReportFormat.DOCX));
            return null;
        });
        beans.database().fill(owner -> {
            for (Secret report : List.of(Secret.REPORT, Secret.ROUND)) {
                owner.createStatement()
                        .execute("update negotiations.issued_report set code = '" + report.word() + "' where id = "
                                + id(report));
            }
        });
    }

    private void session() {
        BilingualText words = Secret.SESSION.words();
        long id = beans.get(SessionService.class)
                .log(new LogSession(
                        round,
                        chapter,
                        null,
                        null,
                        DAY,
                        LocalTime.of(9, 0),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "A 101",
                        null,
                        Map.of(party("IDN"), Capacity.DELEGATION),
                        ChapterStatus.UNDER_NEGOTIATION,
                        Secret.STATUS.word(),
                        words,
                        words,
                        words,
                        null));
        beans.get(ScheduleService.class).seat(id, new TakeSeat(PERSON, party("IDN"), SeatRole.EXPERT));
        ids.put(Secret.SESSION, id);
        BilingualText brief = Secret.BRIEF.words();
        beans.get(ChapterBriefService.class)
                .write(
                        "TIG",
                        0,
                        new WriteChapterBrief(brief, brief, brief, brief, brief, brief, brief, "CONFIDENTIAL"));
    }

    static ReportOrder brief() {
        return new ReportOrder(ReportKind.CHAPTER, "TIG", Audience.INTERNAL, ReportLanguage.BOTH, null, true);
    }

    /** @param day null is today */
    static ReportOrder round(LocalDate day) {
        return new ReportOrder(ReportKind.ROUND, "TNC-20", Audience.INTERNAL, ReportLanguage.BOTH, day, false);
    }

    private void positions(long round) {
        String marking = "CONFIDENTIAL";
        long issue = beans.get(IssueService.class)
                .log(new LogIssue(
                        chapter, Secret.ISSUE.words(), null, Interest.OFFENSIVE, Priority.HIGH, null, "2.4", marking));
        ids.put(Secret.ISSUE, issue);
        ids.put(
                Secret.POSITION,
                beans.get(PositionService.class)
                        .log(new LogPosition(
                                issue,
                                party("IDN"),
                                Set.of(party("ASEAN")),
                                Stance.OPPOSE,
                                Secret.POSITION.words(),
                                StatementOrigin.ORAL,
                                null,
                                DAY,
                                round,
                                marking)));
        String mandate = Secret.MANDATE.word();
        ids.put(
                Secret.MANDATE,
                beans.get(MandateService.class)
                        .log(new LogMandate(
                                chapter,
                                null,
                                Language.EN,
                                mandate,
                                null,
                                null,
                                null,
                                mandate,
                                null,
                                null,
                                null,
                                null,
                                marking)));
        ids.put(
                Secret.OFFER,
                beans.get(OfferService.class)
                        .log(new LogOffer(
                                chapter,
                                OfferKind.GOODS,
                                Direction.MADE,
                                party("ASEAN"),
                                1,
                                DAY,
                                Secret.OFFER.words(),
                                null,
                                marking)));
        beans.get(OfferService.class).store(id(Secret.OFFER), "offer.txt", bytes(Secret.OFFER.word()));
        ids.put(
                Secret.POINTER,
                beans.get(PointerService.class)
                        .log(new LogPointer(chapter, PointerKind.MANDATE, "Registry", Secret.POINTER.word(), DAY)));
    }

    private void text(long round) {
        TextService texts = beans.get(TextService.class);
        String word = Secret.TEXT.word();
        LogText command = new LogText(
                chapter, round, TextState.CONSOLIDATED, null, null, null, party("CAN"), null, "CONFIDENTIAL", word);
        byte[] file = bytes("Article 5.1: Scope\n\nWords [CAN: " + word + "].");
        long id = texts.log(command, word + ".txt", new ByteArrayInputStream(file));
        texts.say(id, "5.1", ProvisionStatus.PARKED, word);
        ids.put(Secret.TEXT, id);
    }

    private void submission() {
        ConsultationService consultations = beans.get(ConsultationService.class);
        long consultation = consultations.consultation("GAZETTE-2018").id();
        ids.put(
                Secret.SUBMISSION,
                consultations.log(new LogSubmission(
                        consultation,
                        Channel.MEETING,
                        null,
                        PERSON,
                        null,
                        DAY,
                        SubmissionStance.OPPOSES,
                        true,
                        List.of("TIG"),
                        List.of(),
                        Secret.SUBMISSION.words(),
                        "UNCLASSIFIED")));
    }

    private long party(String code) {
        return beans.get(PartyService.class).byCode(code).orElseThrow().id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Switches the second wall off or on again: the policies, and what functions that read past them ask. */
    void secondWall(boolean on) {
        beans.database().fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                for (String table : restricted(statement)) {
                    statement.execute("alter table " + table + (on ? " enable" : " disable") + " row level security");
                }
                if (on) {
                    statement.execute(openChapters);
                } else {
                    try (var definition = statement.executeQuery(
                            "select pg_get_functiondef(cast('negotiations.open_chapters' as regproc))")) {
                        definition.next();
                        openChapters = definition.getString(1);
                    }
                    statement.execute(
                            "create or replace function negotiations.open_chapters() returns bigint[] language sql"
                                    + " stable as 'select array_agg(id) from negotiations.chapter'");
                }
            }
        });
    }

    /** @return every table of the module that has a policy, and the values of the audit */
    private static List<String> restricted(Statement statement) throws SQLException {
        List<String> tables = new java.util.ArrayList<>();
        try (var rows = statement.executeQuery(
                "select distinct schemaname || '.' || tablename from pg_policies where schemaname in ('negotiations', 'audit')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
