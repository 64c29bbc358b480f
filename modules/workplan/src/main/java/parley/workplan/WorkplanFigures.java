package parley.workplan;

import java.time.LocalDate;
import java.util.List;

/** What the work plan came to, for reports. Everything is limited to what the caller may see. */
public interface WorkplanFigures {
    /** @return work-plan meetings held within the days from–to, both inclusive; other forums never count */
    List<MeetingCard> meetingsHeld(LocalDate from, LocalDate to);

    /** @return activities of the plan of that year by area and status, as reported by that day */
    List<ActivityFigure> activities(LocalDate asOf);
}
