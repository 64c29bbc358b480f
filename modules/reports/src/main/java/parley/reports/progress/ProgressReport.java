package parley.reports.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.core.action.ActionSummary;
import parley.missions.MissionCard;
import parley.missions.OutcomeFigure;
import parley.negotiations.AgreementStanding;
import parley.negotiations.ChapterFigure;
import parley.negotiations.ChapterStatus;
import parley.negotiations.OpenConclusion;
import parley.negotiations.PublishedChapters;
import parley.negotiations.RoundCard;
import parley.reports.brief.Brief;
import parley.workplan.ActivityFigure;
import parley.workplan.ActivityStatus;
import parley.workplan.MeetingCard;

/**
 * One snapshot of the figures of a period; every rendering in either language is drawn from it, so that numbers match.
 *
 * @param marking the highest of what is in it
 * @param agreement the status of the agreement itself at the end of the period; empty where nothing was said of it by then
 * @param published the latest published number of chapters done; empty where none was by then
 * @param openConclusions chapters concluded at the end of the period over open brackets, with the reason
 * @param coming rounds not yet held that begin within the period or after its end, logged by the day of the figures
 * @param activities of the plan in force, at the end of the period
 * @param outcomes by stage, at the end of the period
 * @param actionsDue due within the period, with their status at its end
 * @param actionsDone fulfilled within the period
 * @param overdue open at its end and due before
 */
public record ProgressReport(
        ProgressCriteria criteria,
        String marking,
        Brief brief,
        Optional<AgreementStanding> agreement,
        Optional<PublishedChapters> published,
        List<ChapterFigure> chapters,
        List<OpenConclusion> openConclusions,
        List<RoundCard> rounds,
        List<RoundCard> coming,
        List<ActivityFigure> activities,
        List<MeetingCard> meetings,
        List<MissionCard> missions,
        List<OutcomeFigure> outcomes,
        List<ActionSummary> actionsDue,
        List<ActionSummary> actionsDone,
        List<ActionSummary> overdue) {

    public ProgressReport {
        chapters = List.copyOf(chapters);
        openConclusions = List.copyOf(openConclusions);
        rounds = List.copyOf(rounds);
        coming = List.copyOf(coming);
        activities = List.copyOf(activities);
        meetings = List.copyOf(meetings);
        missions = List.copyOf(missions);
        outcomes = List.copyOf(outcomes);
        actionsDue = List.copyOf(actionsDue);
        actionsDone = List.copyOf(actionsDone);
        overdue = List.copyOf(overdue);
    }

    /** @return chapters whose status the caller may see; every total is of these */
    public List<ChapterFigure> seen() {
        return chapters.stream().filter(chapter -> !chapter.withheld()).toList();
    }

    public long withheld() {
        return chapters.size() - seen().size();
    }

    public List<ChapterFigure> moved() {
        return seen().stream().filter(ChapterFigure::moved).toList();
    }

    /** @return one line for each status that occurs, in the order of the vocabulary, nothing said last */
    public List<StatusCount> statuses() {
        List<ChapterStatus> all = new ArrayList<>(Arrays.asList(ChapterStatus.values()));
        all.add(null);
        return all.stream()
                .map(status -> new StatusCount(
                        status,
                        seen().stream().filter(c -> c.atStart() == status).count(),
                        seen().stream().filter(c -> c.atEnd() == status).count()))
                .filter(count -> count.atStart() + count.atEnd() > 0)
                .toList();
    }

    public long concluded() {
        return seen().stream()
                .filter(chapter -> chapter.atEnd() != null && chapter.atEnd().concluded())
                .count();
    }

    public long substantially() {
        return seen().stream()
                .filter(chapter -> chapter.atEnd() == ChapterStatus.SUBSTANTIALLY_CONCLUDED)
                .count();
    }

    public long activitiesIn(ActivityStatus status) {
        return activities.stream().mapToLong(figure -> figure.count(status)).sum();
    }

    public long activitiesInAll() {
        return activities.stream().mapToLong(ActivityFigure::total).sum();
    }

    public long outcomesInAll() {
        return outcomes.stream().mapToLong(OutcomeFigure::count).sum();
    }

    /** @return the last day that figures know of */
    public LocalDate end() {
        return criteria.end();
    }
}
