package parley.negotiations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.exchange.Paper;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.MessageClearanceService;
import parley.negotiations.brief.MessagesChanged;
import parley.negotiations.brief.MessagesNotReady;
import parley.negotiations.brief.WriteChapterBrief;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.LogMandate;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.round.Clearance;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.session.SessionFixture;
import parley.negotiations.session.SessionService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The brief of SPS with words, an issue and Canada's mandate, for those on its list and for others. */
class ChapterReportTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final Caller LISTED =
            NegotiationsFixture.caller(Set.of("SPS", NeedToKnow.MANDATES), Role.NEGOTIATOR);
    private static final Caller CHAPTER_ONLY = NegotiationsFixture.caller(Set.of("SPS"), Role.NEGOTIATOR);
    private static final Caller OFFICIAL = NegotiationsFixture.caller(Set.of(), Role.OFFICIAL);

    @BeforeAll
    static void holdAChapter() {
        NegotiationsFixture.name(BEANS.database(), "Ada", "Briefer");
        Callers.as(OFFICIAL, () -> {
            BEANS.get(RoundService.class)
                    .log(RoundFixture.round(20)
                            .on("2026-02-09")
                            .until("2026-02-11")
                            .command());
            long round = BEANS.get(RoundService.class).get("TNC-20").summary().id();
            return BEANS.get(SessionService.class)
                    .log(SessionFixture.of(
                                    round,
                                    BEANS.get(ChapterService.class).get("SPS").id())
                            .on("2026-02-10")
                            .movingTo(ChapterStatus.UNDER_NEGOTIATION)
                            .command());
        });
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update core.setting set value = 'CONFIDENTIAL' where name = 'marking.ceiling';"
                        + " update core.setting set value = 'YES' where name = 'positions.held';"
                        + " insert into core.need_to_know_list (code, name_en, name_fr) values ('MANDATE', 'Mandates', 'Mandats')"
                        + " on conflict do nothing; insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01'), ('MANDATE', 7, '2026-01-01')"));
        Callers.as(LISTED, () -> {
            long sps = BEANS.get(ChapterService.class).get("SPS").id();
            BEANS.get(IssueService.class)
                    .log(new LogIssue(
                            sps,
                            BilingualText.of("ISSUE-SECRET", null, Language.EN),
                            null,
                            Interest.values()[0],
                            Priority.HIGH,
                            IssueState.values()[0],
                            null,
                            "CONFIDENTIAL"));
            return BEANS.get(MandateService.class)
                    .log(new LogMandate(
                            sps,
                            null,
                            Language.FR,
                            "MANDATE-SECRET",
                            null,
                            null,
                            null,
                            "RED-LINE",
                            null,
                            null,
                            null,
                            null,
                            "CONFIDENTIAL"));
        });
    }

    private static WriteChapterBrief words(String where, BilingualText messages) {
        BilingualText secret = BilingualText.of(where, null, Language.EN);
        return new WriteChapterBrief(secret, secret, secret, secret, secret, secret, messages, "PROTECTED_A");
    }

    private static long write(String where, String en, String fr) {
        return Callers.as(OFFICIAL, () -> {
            ChapterBriefService briefs = BEANS.get(ChapterBriefService.class);
            briefs.write("SPS", briefs.asOf("SPS", null).id(), words(where, BilingualText.of(en, fr, Language.EN)));
            return briefs.asOf("SPS", null).id();
        });
    }

    private static ReportOrder order(Audience audience, boolean positions) {
        return new ReportOrder(ReportKind.CHAPTER, "SPS", audience, ReportLanguage.BOTH, null, positions);
    }

    private static String told(Caller caller, ReportOrder order) {
        return Callers.as(caller, () -> {
            ReportService service = BEANS.get(ReportService.class);
            return service.parts(service.read(order), order.language()).stream()
                    .map(Paper.Part::blocks)
                    .toList()
                    .toString();
        });
    }

    @Test
    void thePublicOneHoldsTheKeyMessagesAloneAndWaitsForTheirTranslation() {
        write("WORDS-SECRET", "We talk.", null);
        assertThat(gaps()).containsExactly(Gap.Problem.MISSING);
        long first = write("WORDS-SECRET", "We talk.", "Nous parlons.");
        assertThat(gaps()).as("in both languages, and not cleared").containsExactly(Gap.Problem.NOT_CLEARED);
        clear(first);
        assertThat(gaps()).isEmpty();
        assertThat(told(LISTED, order(Audience.PUBLIC, true)))
                .contains("We talk.", "Nous parlons.")
                .doesNotContain("SECRET", "RED-LINE", "Minutes.", "negotiation", "négociation");
        write("WORDS-SECRET", "We talk more.", "Nous parlons.");
        assertThat(gaps()).containsExactly(Gap.Problem.STALE);
        assertThatThrownBy(() -> Callers.as(OFFICIAL, () -> BEANS.get(ReportService.class)
                        .take(order(Audience.PUBLIC, false), ReportFormat.DOCX)))
                .isInstanceOf(ReportNotReady.class)
                .hasMessageContaining("Key messages: French is out of date");
    }

    @BeforeEach
    void forgetClearances() {
        BEANS.database().fill(owner -> owner.createStatement().execute("delete from negotiations.message_clearance"));
    }

    private static void clear(long read) {
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.MANAGER), () -> {
            BEANS.get(MessageClearanceService.class).clear("SPS", read);
            return null;
        });
    }

    private static Clearance clearance() {
        return Callers.as(
                OFFICIAL, () -> BEANS.get(MessageClearanceService.class).of("SPS", null));
    }

    @Test
    void aManagerClearsTheKeyMessagesAsTheyWereReadAndAChangeShows() {
        assertThatThrownBy(() -> clear(write("W", "We meet.", null))).isInstanceOf(MessagesNotReady.class);
        long read = write("W", "We meet.", "Nous nous réunissons.");
        clear(read);
        assertThat(clearance())
                .extracting(Clearance::state, Clearance::by)
                .containsExactly(Clearance.State.CLEARED, "Ada Briefer");
        write("Other words", "We meet.", "Nous nous réunissons.");
        assertThat(clearance().state()).as("the rest changed").isEqualTo(Clearance.State.INTERNAL_CHANGED);
        assertThat(gaps()).as("which does not keep them in").isEmpty();
        write("W", "We meet again.", "Nous nous réunissons de nouveau.");
        assertThat(clearance().state()).isEqualTo(Clearance.State.PUBLIC_CHANGED);
        assertThat(gaps()).containsExactly(Gap.Problem.CHANGED);
        assertThatThrownBy(() -> clear(read)).as("other words were read").isInstanceOf(MessagesChanged.class);
        assertThatThrownBy(() -> Callers.as(OFFICIAL, () -> {
                    BEANS.get(MessageClearanceService.class).clear("SPS", read);
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private static List<Gap.Problem> gaps() {
        return Callers.as(OFFICIAL, () -> BEANS.get(ChapterReports.class).open("SPS", null).gaps().stream()
                .map(Gap::problem)
                .toList());
    }

    @Test
    void positionsAndMandatesGoInForThoseWhoMayKnowThemAndOnlyWhereAskedFor() {
        assertThat(told(OFFICIAL, order(Audience.INTERNAL, true)))
                .contains("Minutes.")
                .doesNotContain("ISSUE-SECRET", "MANDATE-SECRET");
        assertThat(told(LISTED, order(Audience.INTERNAL, false))).doesNotContain("ISSUE-SECRET", "MANDATE-SECRET");
        assertThat(told(CHAPTER_ONLY, order(Audience.INTERNAL, true)))
                .contains("ISSUE-SECRET")
                .doesNotContain("MANDATE-SECRET", "RED-LINE");
        assertThat(told(LISTED, order(Audience.INTERNAL, true))).contains("ISSUE-SECRET", "MANDATE-SECRET", "RED-LINE");
        long id = Callers.as(
                LISTED, () -> BEANS.get(ReportService.class).issue(order(Audience.INTERNAL, true), ReportFormat.PDF));
        IssuedReports issued = BEANS.get(IssuedReports.class);
        assertThat(Callers.as(LISTED, () -> issued.get(id)).marking()).isEqualTo("CONFIDENTIAL");
        leaveTheList();
        assertThatThrownBy(() -> Callers.as(LISTED, () -> issued.file(id)))
                .as("the database asks who is on the list today, whatever the session still believes")
                .isInstanceOf(NotFound.class);
        for (Caller other : List.of(OFFICIAL, CHAPTER_ONLY)) {
            assertThatThrownBy(() -> Callers.as(other, () -> issued.file(id))).isInstanceOf(NotFound.class);
            assertThat(Callers.as(other, () -> issued.find(ReportKind.CHAPTER, null)))
                    .noneMatch(report -> report.id() == id);
        }
    }

    private static void leaveTheList() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update core.need_to_know_member set to_date = '2026-02-01' where list_code = 'MANDATE'"));
    }

    @Test
    void wordsAreAddedAndStandAsOfTheirDay() {
        long first = write("First words", "A", "B");
        long second = write("Second words", "A", "B");
        assertThat(second).isGreaterThan(first);
        assertThat(Callers.as(OFFICIAL, () -> BEANS.get(ChapterBriefService.class)
                                .asOf("SPS", LocalDate.parse("2026-11-23")))
                        .written())
                .isFalse();
        ChapterBrief now =
                Callers.as(OFFICIAL, () -> BEANS.get(ChapterBriefService.class).asOf("SPS", null));
        assertThat(now.words().whereWeAre().en()).isEqualTo("Second words");
        assertThat(now.writtenBy()).isEqualTo("Ada Briefer");
        assertThatThrownBy(() -> Callers.as(OFFICIAL, () -> {
                    BEANS.get(ChapterBriefService.class).write("SPS", first, words("Too late", BilingualText.none()));
                    return null;
                }))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aWithheldChapterHasNoBriefForThoseNotOnItsList() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.chapter set withheld = true where code = 'ROO'"));
        for (Audience audience : Audience.values()) {
            assertThatThrownBy(() -> Callers.as(OFFICIAL, () -> BEANS.get(ReportService.class)
                            .read(new ReportOrder(
                                    ReportKind.CHAPTER, "ROO", audience, ReportLanguage.EN, null, false))))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(Callers.as(
                                NegotiationsFixture.caller(Set.of("ROO"), Role.NEGOTIATOR),
                                () -> BEANS.get(ChapterReports.class).internal("ROO", null, false))
                        .chapter()
                        .code())
                .isEqualTo("ROO");
    }
}
