package parley.workplan.meeting;

/**
 * How many meetings were held in a calendar year. Up to three a year is a ceiling: a fourth is flagged, and so is a past
 * year without any.
 */
public record YearCount(int year, long held, boolean over) {
    public static final int CEILING = 3;

    public boolean aboveCeiling() {
        return held > CEILING;
    }

    /** @return whether the year is past and none was held */
    public boolean none() {
        return over && held == 0;
    }
}
