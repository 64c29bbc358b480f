package parley.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.forum.ForumCriteria;
import parley.workplan.forum.ForumMeeting;
import parley.workplan.forum.ForumService;
import parley.workplan.forum.ForumSource;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingService;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** What was published of plans and forums, as it is loaded. */
class ReferencePlansTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    @Test
    void onlyTheLastOfFivePlansHasAreas() {
        List<PlanSummary> plans = WorkplanFixture.asOfficial(() -> plans().all());
        Map<String, Long> areas = plans.stream().collect(Collectors.toMap(PlanSummary::code, PlanSummary::areas));
        assertThat(areas)
                .containsOnly(
                        Map.entry("WP-2012-2015", 0L),
                        Map.entry("WP-2014-2015", 0L),
                        Map.entry("WP-2016-2020", 0L),
                        Map.entry("WP-2021-2025", 0L),
                        Map.entry("WP-2026-2030", 6L));
        assertThat(plans).first().extracting(PlanSummary::code).isEqualTo(WorkplanFixture.PLAN);
    }

    @Test
    void aimsAndCrossCuttingRowsAreThemesOverAllPlans() {
        List<AreaCard> themes = WorkplanFixture.asOfficial(() -> plans().themes());
        assertThat(themes)
                .extracting(AreaCard::code)
                .containsExactly("JD-1", "JD-2", "JD-3", "JD-4", "XC-1", "XC-2", "XC-3", "XC-4");
        assertThat(themes).allSatisfy(theme -> {
            assertThat(theme.nameEn()).isNotBlank();
            assertThat(theme.nameFr()).isNotBlank();
            assertThat(theme.confidence()).isNotBlank();
        });
    }

    @Test
    void ofPlansThatOverlapTheOneThatBeganLastIsInForce() {
        assertThat(inForce(2013)).isEqualTo("WP-2012-2015");
        assertThat(inForce(2015)).isEqualTo("WP-2014-2015");
        assertThat(inForce(2025)).isEqualTo("WP-2021-2025");
        assertThat(inForce(2026)).isEqualTo("WP-2026-2030");
        assertThat(inForce(2044)).isEqualTo("WP-2026-2030");
    }

    @Test
    void thirteenMeetingsOfOtherForumsAreAListOfTheirOwnEachWithItsConfidence() {
        List<ForumMeeting> meetings = forums(new ForumCriteria(null, null, null, null, null));
        assertThat(meetings).hasSize(13).allSatisfy(meeting -> {
            assertThat(meeting.confidence()).isNotBlank();
            assertThat(meeting.forumEn()).isNotBlank();
            assertThat(meeting.forumFr()).isNotBlank();
        });
        assertThat(WorkplanFixture.asOfficial(
                                () -> BEANS.get(MeetingService.class).find(MeetingCriteria.any(), Paging.longest()))
                        .total())
                .isZero();
    }

    @Test
    void forumMeetingsAreFoundByForumYearAndWordsAndByTheirCode() {
        List<ForumMeeting> all = forums(new ForumCriteria(null, null, null, null, null));
        ForumMeeting one = all.get(0);
        assertThat(forums(new ForumCriteria(null, one.forumCode(), null, null, null)))
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(meeting -> meeting.forumCode().equals(one.forumCode()))
                        .toList());
        assertThat(forums(new ForumCriteria(one.code(), null, null, null, null)))
                .extracting(ForumMeeting::code)
                .contains(one.code());
        assertThat(forums(new ForumCriteria("%", null, null, null, null))).hasSizeLessThan(13);
        assertThat(WorkplanFixture.asOfficial(
                        () -> BEANS.get(ForumService.class).get(one.code())))
                .isEqualTo(one);
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(
                        () -> BEANS.get(ForumService.class).get("AEM-99")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneKnownOnlyByItsMonthTouchesEveryDayOfIt() {
        ForumMeeting monthly = forums(new ForumCriteria(null, null, null, null, null)).stream()
                .filter(meeting -> meeting.start() != null
                        && meeting.end() == null
                        && meeting.start().toString().length() == 7)
                .findFirst()
                .orElseThrow();
        assertThat(WorkplanFixture.asOfficial(() -> BEANS.get(ForumSource.class)
                        .calendar(monthly.start().last(), monthly.start().last())))
                .extracting(entry -> entry.ref().id())
                .contains(monthly.id());
    }

    private static PlanService plans() {
        return BEANS.get(PlanService.class);
    }

    private static String inForce(int year) {
        return WorkplanFixture.asOfficial(() -> plans().of(year)).code();
    }

    private static List<ForumMeeting> forums(ForumCriteria criteria) {
        return WorkplanFixture.asOfficial(() ->
                BEANS.get(ForumService.class).find(criteria, Paging.longest()).items());
    }
}
