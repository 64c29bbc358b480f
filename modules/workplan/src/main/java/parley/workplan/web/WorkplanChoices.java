package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.core.time.VenueZones;
import parley.ui.form.DirectoryBean;
import parley.ui.format.FormatBean;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySummary;
import parley.workplan.forum.ForumCard;
import parley.workplan.forum.ForumService;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingStatus;
import parley.workplan.meeting.MeetingSummary;
import parley.workplan.meeting.OutcomeKind;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** What the selects of the work plan offer. */
@Named
@RequestScoped
public class WorkplanChoices {
    private static final int FIRST_YEAR = 2012;

    @Inject
    private DirectoryBean directory;

    @Inject
    private MarkingService markings;

    @Inject
    private PlanService planService;

    @Inject
    private ActivityService activityService;

    @Inject
    private MeetingService meetingService;

    @Inject
    private ForumService forumService;

    @Inject
    private FormatBean format;

    @Inject
    private Clock clock;

    private List<PlanSummary> plans;
    private List<AreaCard> areas;
    private List<ActivitySummary> activities;

    public List<PlanSummary> getPlans() {
        if (plans == null) {
            plans = planService.all();
        }
        return plans;
    }

    public List<AreaCard> getAreas() {
        if (areas == null) {
            areas = planService.areas(null);
        }
        return areas;
    }

    public String areaName(String code) {
        return getAreas().stream()
                .filter(area -> area.code().equals(code))
                .map(area -> area.name(Callers.current().language()))
                .findFirst()
                .orElse("");
    }

    public String planName(String code) {
        return getPlans().stream()
                .filter(plan -> plan.code().equals(code))
                .map(plan -> plan.name(Callers.current().language()))
                .findFirst()
                .orElse("");
    }

    boolean isArea(String code) {
        return getAreas().stream().anyMatch(area -> area.code().equals(code));
    }

    boolean isPlan(String code) {
        return getPlans().stream().anyMatch(plan -> plan.code().equals(code));
    }

    boolean isForum(String code) {
        return getForums().stream().anyMatch(forum -> forum.code().equals(code));
    }

    /** @return activities that a meeting's agenda may be about */
    public List<ActivitySummary> getActivities() {
        if (activities == null) {
            activities = activityService
                    .find(ActivityCriteria.words(null), Paging.longest())
                    .items();
        }
        return activities;
    }

    public String activityLabel(ActivitySummary activity) {
        return activity.code() + " · " + activity.title().in(Callers.current().language());
    }

    public List<MeetingSummary> getMeetings() {
        return meetingService.find(MeetingCriteria.any(), Paging.longest()).items();
    }

    public List<ForumCard> getForums() {
        return forumService.forums();
    }

    public String forumName(String code) {
        return getForums().stream()
                .filter(forum -> forum.code().equals(code))
                .map(forum -> forum.name(Callers.current().language()))
                .findFirst()
                .orElse("");
    }

    /** @return the party's name in the reader's language, or an empty text */
    public String partyName(Long id) {
        return directory.getParties().stream()
                .filter(party -> id != null && party.id() == id)
                .map(party -> party.name(Callers.current().language()))
                .findFirst()
                .orElse("");
    }

    public List<PartyCard> getStates() {
        return directory.getParties().stream().filter(PartyCard::state).toList();
    }

    /** @return the states of ASEAN */
    public List<PartyCard> getMembers() {
        return getStates().stream().filter(party -> !party.code().equals("CAN")).toList();
    }

    public List<String> getTimeZones() {
        return VenueZones.offered(getStates().stream().map(PartyCard::timeZone));
    }

    /** @return "Kuala Lumpur (UTC+08:00)", by the offset of today */
    public String zoneName(String zone) {
        return VenueZones.city(zone) + " (" + format.offset(zone, null) + ")";
    }

    /** @return the zone to propose for a venue, or null */
    String proposedZone(String city, Long countryId) {
        String ofCountry = getStates().stream()
                .filter(party -> countryId != null && party.id() == countryId)
                .map(PartyCard::timeZone)
                .findFirst()
                .orElse(null);
        return VenueZones.proposed(city, ofCountry).orElse(null);
    }

    public List<Integer> getYears() {
        return IntStream.iterate(LocalDate.now(clock).getYear() + 1, year -> year >= FIRST_YEAR, year -> year - 1)
                .boxed()
                .toList();
    }

    /** @return the record states that a list can show instead of the active ones */
    public List<RecordState> getOtherStates() {
        return List.of(RecordState.ARCHIVED, RecordState.ANY);
    }

    public List<Marking> getMarkings() {
        return markings.permitted();
    }

    public String getCeiling() {
        return markings.byCode(markings.ceiling()).name(Callers.current().language());
    }

    public ActivityStatus[] getActivityStatuses() {
        return ActivityStatus.values();
    }

    public MeetingStatus[] getMeetingStatuses() {
        return MeetingStatus.values();
    }

    public MeetingFormat[] getFormats() {
        return MeetingFormat.values();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public OutcomeKind[] getOutcomeKinds() {
        return OutcomeKind.values();
    }

    /** @return the class of the sign for an activity's status */
    public String sign(ActivityStatus status) {
        return switch (status) {
            case NOT_STARTED -> "plan";
            case IN_PROGRESS -> "neg";
            case COMPLETED -> "ok";
            case DELAYED -> "late";
            case CANCELLED -> "stop";
        };
    }

    public String meetingSign(MeetingStatus status) {
        return switch (status) {
            case PLANNED, CONFIRMED -> "plan";
            case HELD -> "ok";
            case POSTPONED, CANCELLED -> "stop";
        };
    }
}
