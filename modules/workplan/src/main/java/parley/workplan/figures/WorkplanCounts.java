package parley.workplan.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.workplan.ActivityFigure;
import parley.workplan.ActivityStatus;
import parley.workplan.MeetingCard;
import parley.workplan.WorkplanAccess;
import parley.workplan.WorkplanFigures;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySummary;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingSummary;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** Counts meetings and activities. */
@ApplicationScoped
@Transactional
public class WorkplanCounts implements WorkplanFigures {
    private MeetingService meetings;
    private ActivityService activities;
    private PlanService plans;

    protected WorkplanCounts() {}

    @Inject
    WorkplanCounts(MeetingService meetings, ActivityService activities, PlanService plans) {
        this.meetings = meetings;
        this.activities = activities;
        this.plans = plans;
    }

    @Override
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public List<MeetingCard> meetingsHeld(LocalDate from, LocalDate to) {
        return meetings.all(MeetingCriteria.held(from, to)).stream()
                .map(WorkplanCounts::card)
                .toList();
    }

    @Override
    @Allowed(WorkplanAccess.READ_ACTIVITIES)
    public List<ActivityFigure> activities(LocalDate asOf) {
        PlanSummary plan = plans.of(asOf.getYear());
        List<ActivitySummary> all = activities.all(ActivityCriteria.ofPlanAsOf(plan.code(), asOf));
        List<ActivityFigure> figures = new ArrayList<>();
        for (AreaCard area : plans.areas(plan.id())) {
            figures.add(new ActivityFigure(
                    plan.code(), area.code(), area.nameEn(), area.nameFr(), counts(all, area.code())));
        }
        Map<ActivityStatus, Long> without = counts(all, null);
        if (!without.isEmpty()) {
            figures.add(new ActivityFigure(plan.code(), null, null, null, without));
        }
        return figures;
    }

    private static Map<ActivityStatus, Long> counts(List<ActivitySummary> all, String area) {
        Map<ActivityStatus, Long> counts = new EnumMap<>(ActivityStatus.class);
        all.stream()
                .filter(activity -> area == null ? activity.areaCode() == null : area.equals(activity.areaCode()))
                .forEach(activity -> counts.merge(activity.status(), 1L, Long::sum));
        return counts;
    }

    private static MeetingCard card(MeetingSummary meeting) {
        return new MeetingCard(
                meeting.id(),
                meeting.year(),
                meeting.number(),
                meeting.start(),
                meeting.end(),
                meeting.cityEn(),
                meeting.cityFr(),
                meeting.marking());
    }
}
