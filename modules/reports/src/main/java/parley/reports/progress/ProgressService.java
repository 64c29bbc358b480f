package parley.reports.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import parley.core.access.Allowed;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionStatus;
import parley.core.action.ActionSummary;
import parley.core.error.InvalidInput;
import parley.core.marking.MarkingService;
import parley.missions.MissionCard;
import parley.missions.MissionFigures;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.RoundCard;
import parley.reports.ReportsAccess;
import parley.reports.brief.BriefService;
import parley.workplan.MeetingCard;
import parley.workplan.WorkplanFigures;

/** Draws the progress report from what the modules publish. It holds no figure of its own. */
@ApplicationScoped
@Transactional
public class ProgressService {
    private NegotiationFigures negotiations;
    private WorkplanFigures workplan;
    private MissionFigures missions;
    private ActionRegister actions;
    private BriefService briefs;
    private MarkingService markings;
    private Clock clock;

    protected ProgressService() {}

    @Inject
    ProgressService(
            NegotiationFigures negotiations,
            WorkplanFigures workplan,
            MissionFigures missions,
            ActionRegister actions,
            BriefService briefs,
            MarkingService markings,
            Clock clock) {
        this.negotiations = negotiations;
        this.workplan = workplan;
        this.missions = missions;
        this.actions = actions;
        this.briefs = briefs;
        this.markings = markings;
        this.clock = clock;
    }

    /**
     * The report of a period, with the figures of a day.
     *
     * @param from null is half a year before the end
     * @param to null is the day of the figures
     * @param asOf null is today
     * @throws InvalidInput if the period ends before it begins, or lies after the day of its figures, or that
     *     day is still to come
     */
    @Allowed(ReportsAccess.READ_PROGRESS)
    public ProgressReport draw(LocalDate from, LocalDate to, LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        ProgressCriteria criteria = ProgressCriteria.of(from, to, asOf, today);
        if (criteria.asOf().isAfter(today)) {
            throw new InvalidInput("asOf", "error.asOfToCome");
        }
        if (criteria.to().isBefore(criteria.from())) {
            throw new InvalidInput("to", "error.endBeforeStart", criteria.to(), criteria.from());
        }
        if (criteria.from().isAfter(criteria.asOf())) {
            throw new InvalidInput("asOf", "error.asOfBeforePeriod");
        }
        LocalDate end = criteria.end();
        List<ActionSummary> known =
                actions.all(new ActionCriteria(null, null, null, null, null, null, null, null, end));
        List<MeetingCard> meetings = workplan.meetingsHeld(criteria.from(), end);
        List<MissionCard> travels = missions.missions(criteria.from(), end, end);
        List<RoundCard> coming = negotiations.roundsComing(criteria.from(), criteria.asOf());
        return new ProgressReport(
                criteria,
                marking(end, coming, meetings, travels),
                briefs.asOf(end),
                negotiations.agreement(end),
                negotiations.published(end),
                negotiations.chapters(criteria.before(), end),
                negotiations.openConclusions(end),
                negotiations.roundsHeld(criteria.from(), end),
                coming,
                workplan.activities(end),
                meetings,
                travels,
                missions.outcomes(end),
                known.stream()
                        .filter(action -> within(action.due(), criteria.from(), criteria.to()))
                        .toList(),
                known.stream()
                        .filter(action ->
                                action.status() == ActionStatus.DONE && within(action.since(), criteria.from(), end))
                        .toList(),
                known.stream().filter(action -> action.overdueOn(end)).toList());
    }

    private String marking(
            LocalDate end, List<RoundCard> coming, List<MeetingCard> meetings, List<MissionCard> travels) {
        return markings.highest(Stream.of(
                        Stream.of(negotiations.marking(end)),
                        coming.stream().map(RoundCard::marking),
                        meetings.stream().map(MeetingCard::marking),
                        travels.stream().map(MissionCard::marking))
                .flatMap(codes -> codes)
                .toList());
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
