package parley.negotiations.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Paging;
import parley.core.record.RecordMover;
import parley.core.record.SearchHit;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.ConsultationsReferenceLoader;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Account 7 is on the list of SPS; a submission in confidence concerns TIG. */
class ConsultationServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final String SECRET = "Xylophone";
    private static final Set<String> SPS = Set.of("SPS");
    private static final Set<String> FIRST_WALL_OFF = Set.of("SPS", "TIG");
    private static final long HIDDEN = 900;

    @BeforeAll
    static void fill() {
        NegotiationsFixture.name(BEANS.database(), "Noor", "Ejemplar");
        BEANS.database().fill(owner -> {
            new ConsultationsReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            try (Statement statement = owner.createStatement()) {
                statement.execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01')");
                statement.execute("insert into core.organization (id, name_en, kind) values (801, 'One', 'COMPANY'),"
                        + " (802, 'Two', 'COMPANY')");
                statement.execute("insert into negotiations.submission (id, consultation_id, channel, organization_id,"
                        + " received_on, stance, in_confidence, chapters, summary_en, marking) select " + HIDDEN
                        + ", id, 'MEETING', 801, '2018-10-10', 'OPPOSES', true, 'TIG', '" + SECRET + "', 'UNCLASSIFIED'"
                        + " from negotiations.consultation");
            }
        });
    }

    @Test
    void theConsultationOf2018HasBothItsEnds() {
        Consultation consultation = as(SPS, () -> service().consultation("GAZETTE-2018"));
        assertThat(consultation.openedOn()).isEqualTo("2018-09-01");
        assertThat(consultation.closedOn()).isEqualTo("2018-10-16");
        assertThat(consultation.closedOnOther()).isEqualTo("2018-10-18");
        assertThat(consultation.conflict(Language.EN)).contains("18 October");
    }

    @Test
    void whatWasSaidInConfidenceShowsToNobodyElse() {
        nothingOfTheSecret(SPS);
    }

    @Test
    void norWhereTheFirstWallIsSwitchedOff() {
        nothingOfTheSecret(FIRST_WALL_OFF);
    }

    private static void nothingOfTheSecret(Set<String> lists) {
        assertThat(as(lists, () -> service()
                        .find(new SubmissionCriteria(SECRET, null, null, null, null, false), Paging.first())
                        .total()))
                .isZero();
        assertThat(as(lists, () -> service().count(SubmissionCriteria.of(null, "TIG"))))
                .isZero();
        List<SubmissionSummary> exported = new ArrayList<>();
        as(lists, () -> {
            service().each(SubmissionCriteria.of(null, null), Paging.longest(), exported::add);
            return null;
        });
        assertThat(exported).extracting(SubmissionSummary::id).doesNotContain(HIDDEN);
        assertThat(as(lists, () -> service().heard("GAZETTE-2018", false)).toString())
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> as(lists, () -> service().get(HIDDEN))).isInstanceOf(NotFound.class);
    }

    @Test
    void thePublicVersionLeavesOutWhatIsInConfidenceAndCountsIt() {
        long open = as(SPS, () -> service().log(submission(false, List.of("SPS"), "Open words")));
        long secret = as(SPS, () -> service().log(submission(true, List.of("SPS"), "Ours in confidence")));
        assertThat(as(SPS, () -> service().get(secret).summary().inConfidence()))
                .isTrue();
        assertThat(heard(false)).contains(open, secret);
        assertThat(heard(true)).contains(open).doesNotContain(secret);
        assertThat(as(Set.of(), () -> service().consultation("GAZETTE-2018").inConfidence()))
                .as("how many is no secret")
                .isGreaterThanOrEqualTo(2);
    }

    private static List<Long> heard(boolean publicOnly) {
        return as(SPS, () -> service().heard("GAZETTE-2018", publicOnly)).stream()
                .filter(heard -> "SPS".equals(heard.chapterCode()))
                .flatMap(heard -> heard.submissions().stream())
                .map(SubmissionSummary::id)
                .toList();
    }

    @Test
    void refusesConfidenceWithoutAChapterThatTheCallerMayKnow() {
        assertThatThrownBy(() -> as(SPS, () -> service().log(submission(true, List.of(), "x"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(SPS, () -> service().log(submission(true, List.of("TIG"), "x"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMergeOfOrganizationsMovesWhatTheMergerMayNotSee() {
        assertThat(organizationOf(HIDDEN)).isEqualTo(801);
        NegotiationsFixture.asOfficial(() -> BEANS.inTransaction(
                () -> BEANS.get(RecordMover.class).move(new SubmissionOrganizationTrace().references(), 801, 802)));
        assertThat(organizationOf(HIDDEN)).isEqualTo(802);
        nothingOfTheSecret(FIRST_WALL_OFF);
    }

    private static long organizationOf(long submission) {
        long[] found = new long[1];
        BEANS.database().fill(owner -> {
            try (var row = owner.createStatement()
                    .executeQuery("select organization_id from negotiations.submission where id = " + submission)) {
                row.next();
                found[0] = row.getLong(1);
            }
        });
        return found[0];
    }

    @Test
    void aPersonOfTheDirectoryMakesASubmissionAndIsMergedWithIt() {
        long id = as(SPS, () -> service().log(byPerson(70L, 801L, null)));
        SubmissionSummary told = as(SPS, () -> service().get(id).summary());
        assertThat(told.person()).isEqualTo("Noor Ejemplar");
        assertThat(told.who(Language.EN)).isEqualTo("One");
        assertThat(as(SPS, () -> service()
                                .find(
                                        new SubmissionCriteria("ejemplar", null, null, null, null, false),
                                        Paging.first()))
                        .items())
                .extracting(SubmissionSummary::id)
                .containsExactly(id);
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("insert into core.person (id, given_name, family_name) values (71, 'Second', 'Ejemplar')"));
        NegotiationsFixture.asOfficial(() -> BEANS.inTransaction(
                () -> BEANS.get(RecordMover.class).move(new SubmissionPersonTrace().references(), 70, 71)));
        assertThat(as(SPS, () -> service().get(id).summary().person())).isEqualTo("Second Ejemplar");
    }

    @Test
    void refusesAPersonThatIsNotThereOrANameBesides() {
        assertThatThrownBy(() -> as(SPS, () -> service().log(byPerson(999L, null, null))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(SPS, () -> service().log(byPerson(70L, null, "Somebody"))))
                .isInstanceOf(InvalidInput.class);
    }

    private static LogSubmission byPerson(Long person, Long organization, String name) {
        LogSubmission usual = submission(false, List.of("SPS"), "Words");
        return new LogSubmission(
                usual.consultationId(),
                Channel.MEETING,
                organization,
                person,
                name,
                usual.receivedOn(),
                usual.stance(),
                false,
                usual.chapters(),
                List.of(),
                usual.summary(),
                usual.marking());
    }

    @Test
    void aConsultationIsEditedOnceAtATimeAndFound() {
        as(SPS, () -> {
            service().log(consultation("WEB-2027", "Autumn talks", null));
            return null;
        });
        assertThat(as(SPS, () -> service().edit("WEB-2027", 0, consultation("WEB-2027", "Winter talks", "2027-03-01"))))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(SPS, () -> service().edit("WEB-2027", 0, consultation("WEB-2027", "x", null))))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(
                        () -> as(SPS, () -> service().edit("WEB-2027", 1, consultation("WEB-2027", "x", "2026-01-01"))))
                .isInstanceOf(InvalidInput.class);
        assertThat(as(SPS, () -> BEANS.get(ConsultationSource.class).search("winter", Language.EN, 5)))
                .extracting(SearchHit::title)
                .containsExactly("Winter talks");
        assertThat(as(SPS, () -> BEANS.get(SubmissionSource.class).auditedRows(HIDDEN)))
                .as("the history of one in confidence is for its lists")
                .isEmpty();
    }

    private static LogConsultation consultation(String code, String title, String closed) {
        return new LogConsultation(
                code,
                title,
                "Entretiens",
                LocalDate.parse("2027-01-01"),
                closed == null ? null : LocalDate.parse(closed));
    }

    private static LogSubmission submission(boolean inConfidence, List<String> chapters, String words) {
        return new LogSubmission(
                NegotiationsFixture.asOfficial(
                        () -> service().consultation("GAZETTE-2018").id()),
                Channel.EMAIL,
                null,
                null,
                "Somebody",
                LocalDate.parse("2018-09-20"),
                SubmissionStance.SUPPORTS,
                inConfidence,
                chapters,
                List.of(),
                BilingualText.of(words, null, Language.EN),
                "UNCLASSIFIED");
    }

    private static <T> T as(Set<String> lists, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(lists, Role.OFFICIAL), work);
    }

    private static ConsultationService service() {
        return BEANS.get(ConsultationService.class);
    }
}
