package parley.negotiations.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.InvalidInput;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What each says of a chapter stands beside what the others say. */
class StatusServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final LocalDate DAY = LocalDate.parse("2026-02-11");

    @BeforeEach
    void forgetStatuses() {
        BEANS.database().fill(owner -> owner.createStatement().execute("delete from negotiations.chapter_status"));
    }

    @Test
    void keepsTwoSourcesThatDifferAndOurOwnRecordBesideThem() {
        say(Origin.REPORTED, ChapterStatus.CONCLUDED, "Press A");
        say(Origin.REPORTED, ChapterStatus.SUBSTANTIALLY_CONCLUDED, "Press B");
        say(Origin.RECORDED, ChapterStatus.UNDER_NEGOTIATION, null);
        List<StatusEntry> sayers = NegotiationsFixture.asOfficial(
                () -> BEANS.get(StatusService.class).sayers(sps()));
        assertThat(sayers)
                .extracting(StatusEntry::status)
                .contains(ChapterStatus.CONCLUDED)
                .hasSize(3);
        assertThat(sayers.get(0).origin()).isEqualTo(Origin.RECORDED);
        assertThat(NegotiationsFixture.asOfficial(
                        () -> BEANS.get(ChapterService.class).statusOn(sps(), DAY)))
                .as("our own record counts before what is reported")
                .isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
    }

    @Test
    void refusesTheSameSourceTwiceAReportWithoutOneAndADayToCome() {
        say(Origin.REPORTED, ChapterStatus.CONCLUDED, "Press A");
        assertThatThrownBy(() -> say(Origin.REPORTED, ChapterStatus.CONCLUDED, "Press A"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).key()).isEqualTo("error.reportedAlready"));
        assertThatThrownBy(() -> say(Origin.REPORTED, ChapterStatus.CONCLUDED, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> say(said(Origin.RECORDED, ChapterStatus.CONCLUDED, null, LocalDate.parse("2027-01-01"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void ourOwnConclusionGoesBackOnlyWithAReasonWhileASourceNeedsNone() {
        say(Origin.RECORDED, ChapterStatus.CONCLUDED, null);
        assertThatThrownBy(() -> say(Origin.RECORDED, ChapterStatus.UNDER_NEGOTIATION, null))
                .isInstanceOf(ReopeningNeedsReason.class);
        say(Origin.REPORTED, ChapterStatus.UNDER_NEGOTIATION, "Press C");
    }

    @Test
    void aConclusionOverOpenBracketsNeedsAReasonAndKeepsTheirNumber() {
        Bracketed two = new Bracketed() {
            @Override
            Map<String, Integer> open(LocalDate day) {
                return Map.of("SPS", 2);
            }
        };
        assertThatThrownBy(() -> two.contradicting("SPS", ChapterStatus.CONCLUDED, DAY, " "))
                .isInstanceOf(ConcludedWithOpenBrackets.class);
        assertThat(two.contradicting("SPS", ChapterStatus.CONCLUDED, DAY, "Scrubbing."))
                .isEqualTo(2);
        assertThat(two.contradicting("SPS", ChapterStatus.SUBSTANTIALLY_CONCLUDED, DAY, null))
                .isNull();
        assertThat(two.contradicting("TIG", ChapterStatus.CONCLUDED, DAY, null)).isNull();
    }

    private static long sps() {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterService.class).get("SPS").id());
    }

    private static void say(Origin origin, ChapterStatus status, String source) {
        say(said(origin, status, source, DAY));
    }

    private static SayStatus said(Origin origin, ChapterStatus status, String source, LocalDate day) {
        return new SayStatus(sps(), status, day, origin, null, null, source, null, null, null, null, null);
    }

    private static void say(SayStatus command) {
        NegotiationsFixture.asOfficial(() -> {
            BEANS.get(StatusService.class).say(command);
            return null;
        });
    }
}
