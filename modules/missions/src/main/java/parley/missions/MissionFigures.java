package parley.missions;

import java.time.LocalDate;
import java.util.List;

/** What missions came to, for reports. Everything is limited to what the caller may see. */
public interface MissionFigures {
    /**
     * Missions that touch the days from–to, both inclusive, by start; one known only by month or year touches every day
     * that it may have been. Those without a date are in no period.
     *
     * @param asOf stages of that day
     */
    List<MissionCard> missions(LocalDate from, LocalDate to, LocalDate asOf);

    /**
     * Outcomes of all missions as of a day: one figure for each stage, lowest first, none left out. Each outcome counts
     * once, at its stage of that day.
     */
    List<OutcomeFigure> outcomes(LocalDate asOf);
}
