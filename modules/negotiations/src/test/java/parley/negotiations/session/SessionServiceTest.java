package parley.negotiations.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterCriteria;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.ReopeningNeedsReason;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.SeatRole;
import parley.negotiations.schedule.TakeSeat;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Sessions move chapters; each test has a round of its own. */
class SessionServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static int numbers;
    private long round;

    @BeforeEach
    void logARound() {
        String code = NegotiationsFixture.asOfficial(() -> BEANS.get(RoundService.class)
                .log(RoundFixture.round(++numbers)
                        .on("2026-02-09")
                        .until("2026-02-13")
                        .command()));
        round = NegotiationsFixture.asOfficial(
                () -> BEANS.get(RoundService.class).get(code).summary().id());
        forgetStatuses();
    }

    private static void forgetStatuses() {
        BEANS.database().fill(owner -> owner.createStatement().execute("delete from negotiations.chapter_status"));
    }

    @Test
    void aPartySitsAsObserverInASessionThatHasTheRoundsPartiesUntilThen() {
        long id = log(session("SPS").on("2026-02-10"));
        long vietNam = party("VNM");
        long timor = party("TLS");
        NegotiationsFixture.asOfficial(() -> {
            sessions().sit(id, Map.of(timor, Capacity.OBSERVER, vietNam, Capacity.DELEGATION));
            return null;
        });
        Map<Long, Capacity> left = new HashMap<>();
        left.put(vietNam, null);
        NegotiationsFixture.asOfficial(() -> {
            sessions().sit(id, left);
            return null;
        });
        assertThat(get(id).content().parties()).isEqualTo(Map.of(timor, Capacity.OBSERVER));
    }

    private static long party(String code) {
        return NegotiationsFixture.asOfficial(() -> BEANS.get(PartyService.class).all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private static SessionService sessions() {
        return BEANS.get(SessionService.class);
    }

    @Test
    void movesItsChapterOnItsDayAndNotBefore() {
        long id = log(session("SPS").on("2026-02-10").movingTo(ChapterStatus.CONCLUDED));
        assertThat(statusOn("SPS", "2026-02-09")).isNull();
        assertThat(statusOn("SPS", "2026-02-10")).isEqualTo(ChapterStatus.CONCLUDED);
        assertThat(get(id).summary())
                .extracting(SessionSummary::before, SessionSummary::after, SessionSummary::moved)
                .containsExactly(null, ChapterStatus.CONCLUDED, true);
    }

    @Test
    void movesItsChapterAtTheEndOfTheRoundWithoutADayOfItsOwn() {
        log(session("SPS").movingTo(ChapterStatus.UNDER_NEGOTIATION));
        assertThat(statusOn("SPS", "2026-02-12")).isNull();
        assertThat(statusOn("SPS", "2026-02-13")).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
    }

    @Test
    void aStatusOfADayToComeIsNoStatusYet() {
        log(session("SPS").on("2026-02-10").movingTo(ChapterStatus.UNDER_NEGOTIATION));
        round = NegotiationsFixture.asOfficial(() -> {
            RoundService rounds = BEANS.get(RoundService.class);
            String code = rounds.log(RoundFixture.round(++numbers)
                    .on("2026-12-07")
                    .until("2026-12-11")
                    .command());
            return rounds.get(code).summary().id();
        });
        long id = log(session("SPS").on("2026-12-08").movingTo(ChapterStatus.CONCLUDED));
        assertThat(get(id).summary().effective()).isEqualTo("2026-12-08");
        NegotiationsFixture.asOfficial(() -> {
            ChapterService chapters = BEANS.get(ChapterService.class);
            ChapterSummary sps = chapters.get("SPS");
            assertThat(sps.status()).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
            assertThat(chapters.show("SPS").history()).hasSize(1);
            assertThat(chapters.coming(sps.id())).singleElement().satisfies(entry -> assertThat(entry.effective())
                    .isEqualTo("2026-12-08"));
            return null;
        });
    }

    @Test
    void asksAboutADayOutsideTheRoundsDatesAndShowsThatItIs() {
        assertThat(conflicts(session("SPS").on("2026-02-13"))).isEmpty();
        assertThat(conflicts(session("SPS").on("2027-03-01"))).containsExactly(Conflict.Kind.OUTSIDE_ROUND);
        long within = log(session("SPS").on("2026-02-13"));
        long outside = log(session("TIG").on("2026-02-14"));
        assertThat(get(within).summary().inRound()).isTrue();
        assertThat(get(outside).summary().inRound()).isFalse();
    }

    private static List<Conflict.Kind> conflicts(SessionFixture session) {
        return NegotiationsFixture.asOfficial(
                        () -> BEANS.get(ScheduleService.class).conflicts(null, session.command()))
                .stream()
                .map(Conflict::kind)
                .toList();
    }

    @Test
    void refusesASecondSessionOfAChapterInARound() {
        log(session("SPS"));
        assertThatThrownBy(() -> log(session("SPS"))).isInstanceOf(SessionAlreadyLogged.class);
    }

    @Test
    void ofTwoSessionsOfAChapterLoggedAtOnceTheSecondIsRefused() throws InterruptedException {
        SessionFixture session = session("SPS");
        List<Object> results = AtOnce.run(3, () -> log(session));
        assertThat(results).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(SessionAlreadyLogged.class::isInstance).hasSize(2);
    }

    @Test
    void goesBackBehindAConclusionOnlyWithAReasonAndAllOrNothing() {
        log(session("SPS").on("2026-02-09").movingTo(ChapterStatus.CONCLUDED));
        logARoundMore();
        assertThatThrownBy(() -> log(session("SPS").on("2026-02-11").movingTo(ChapterStatus.UNDER_NEGOTIATION)))
                .isInstanceOf(ReopeningNeedsReason.class);
        assertThat(find(SessionCriteria.ofRound(round), Role.OFFICIAL)).isEmpty();

        log(session("SPS")
                .on("2026-02-11")
                .movingTo(ChapterStatus.UNDER_NEGOTIATION)
                .because("New proposal."));
        assertThat(statusOn("SPS", "2026-02-11")).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
    }

    private void logARoundMore() {
        round = NegotiationsFixture.asOfficial(() -> {
            RoundService rounds = BEANS.get(RoundService.class);
            String code =
                    rounds.log(RoundFixture.round(++numbers).on("2026-02-09").command());
            return rounds.get(code).summary().id();
        });
    }

    @Test
    void aStatusEnteredLaterForAnEarlierDayLeavesTheLaterOneStanding() {
        log(session("SPS").on("2026-02-12").movingTo(ChapterStatus.CONCLUDED));
        logARoundMore();
        log(session("SPS").on("2026-02-10").movingTo(ChapterStatus.TEXT_EXCHANGED));
        assertThat(statusOn("SPS", "2026-02-11")).isEqualTo(ChapterStatus.TEXT_EXCHANGED);
        assertThat(statusOn("SPS", "2026-11-24")).isEqualTo(ChapterStatus.CONCLUDED);
    }

    @Test
    void hidesAWithheldChaptersStatusEverywhereFromThoseNotOnItsList() {
        long id = log(session("TIG").on("2026-02-10").movingTo(ChapterStatus.CONCLUDED));
        withhold(Set.of("TIG"));
        try {
            assertThatThrownBy(() -> get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> log(session("TIG").on("2026-02-11"))).isInstanceOf(NotFound.class);
            assertThat(find(SessionCriteria.ofRound(round), Role.OFFICIAL))
                    .as("that and when it met is no secret")
                    .singleElement()
                    .satisfies(session -> assertThat(session.day()).isEqualTo("2026-02-10"))
                    .satisfies(session -> assertThat(session.withheld()).isTrue())
                    .satisfies(session -> assertThat(session.hasMinutes()).isFalse())
                    .satisfies(session -> assertThat(session.after()).isNull());
            assertThat(chapters(ChapterStatus.CONCLUDED, Set.of())).isEmpty();
            NegotiationsFixture.list(BEANS.database(), "TIG");
            assertThat(chapters(ChapterStatus.CONCLUDED, Set.of("TIG"))).containsExactly("TIG");
        } finally {
            NegotiationsFixture.unlist(BEANS.database());
            withhold(Set.of());
        }
    }

    @Test
    void itsHistoryTellsOfWhoSatThereAndWhatItMovedThoseTakenOutIncluded() {
        long id = log(session("SPS").on("2026-02-10").movingTo(ChapterStatus.UNDER_NEGOTIATION));
        NegotiationsFixture.list(BEANS.database(), "SPS");
        NegotiationsFixture.asOfficial(() -> {
            ScheduleService schedule = BEANS.get(ScheduleService.class);
            sessions().sit(id, Map.of(party("TLS"), Capacity.OBSERVER));
            sessions().sit(id, Map.of(party("TLS"), Capacity.DELEGATION));
            schedule.seat(id, new TakeSeat(70L, party("IDN"), SeatRole.EXPERT));
            schedule.unseat(id, schedule.seats(id).get(0).id());
            schedule.speak(id, party("IDN"), party("ASEAN"));
            assertThat(BEANS.get(HistoryService.class).of(new RecordRef(SessionSource.KIND, id)))
                    .extracting(entry -> entry.kind() + " " + entry.table().replace("negotiations.", ""))
                    .contains(
                            "INSERT session_voice",
                            "DELETE session_person",
                            "INSERT session_person",
                            "DELETE session_party",
                            "INSERT session_party",
                            "INSERT chapter_status",
                            "INSERT session");
            assertThat(BEANS.get(HistoryService.class).of(new RecordRef(SessionSource.KIND, id)))
                    .filteredOn(entry -> entry.kind().equals("DELETE"))
                    .as("what was taken out is told in full")
                    .allSatisfy(entry -> assertThat(entry.changes()).isNotEmpty());
            return null;
        });
        NegotiationsFixture.unlist(BEANS.database());
    }

    @Test
    void listsARoundsSessionsInTheOrderOfItsWeek() {
        log(session("TIG").on("2026-02-11"));
        log(session("SPS").on("2026-02-10"));
        log(session("ROO").on("2026-02-12"));
        assertThat(find(SessionCriteria.ofRound(round), Role.MANAGER))
                .extracting(SessionSummary::chapterCode)
                .containsExactly("SPS", "TIG", "ROO");
    }

    private SessionFixture session(String chapter) {
        return SessionFixture.of(round, chapter(chapter));
    }

    private static long chapter(String code) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterService.class).get(code).id());
    }

    private static long log(SessionFixture session) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(SessionService.class).log(session.command()));
    }

    private static SessionDetail get(long id) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(SessionService.class).get(id));
    }

    private static ChapterStatus statusOn(String chapter, String day) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterService.class).statusOn(chapter(chapter), LocalDate.parse(day)));
    }

    private static void withhold(Set<String> codes) {
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR), () -> {
            BEANS.get(ChapterService.class).withhold(codes);
            return null;
        });
    }

    private static List<SessionSummary> find(SessionCriteria criteria, Role role) {
        return Callers.as(NegotiationsFixture.caller(Set.of(), role), () -> BEANS.get(SessionService.class)
                .find(criteria, Paging.longest())
                .items());
    }

    private static List<String> chapters(ChapterStatus status, Set<String> lists) {
        return Callers.as(
                NegotiationsFixture.caller(lists, Role.NEGOTIATOR), () -> BEANS
                        .get(ChapterService.class)
                        .find(new ChapterCriteria(null, status, null, null), Paging.first())
                        .items()
                        .stream()
                        .map(ChapterSummary::code)
                        .toList());
    }
}
