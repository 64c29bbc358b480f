package parley.negotiations.ahead;

import java.time.LocalDate;
import java.util.List;

/**
 * What was entered and what follows from it.
 *
 * @param lines in the policy's order
 * @param sittingDays how many are entered in all
 */
public record Milestones(List<Line> lines, int sittingDays) {
    public Milestones {
        lines = List.copyOf(lines);
    }

    /** How a milestone stands against the policy. */
    public enum State {
        /** Nothing is entered from which it could be reckoned. */
        UNKNOWN,
        /** It can be reckoned and is yet to come. */
        DUE,
        /** It can be reckoned, its day is past and none is entered. */
        MISSED,
        MET,
        /** It happened later than the policy asks. */
        LATE,
        /** It happened; the policy sets no day for it. */
        DONE
    }

    /**
     * One milestone.
     *
     * @param entered when it happened; null where nobody entered it
     * @param latest by when the policy asks for it; null where that cannot be reckoned or the policy sets no day
     * @param days by how many it kept ahead of that day, negative where it came after it; null without both
     */
    public record Line(
            MilestoneKind kind, LocalDate entered, String source, LocalDate latest, Long days, State state) {}

    /**
     * The day on which a tabled treaty has lain for 21 sitting days, or how far one can count.
     *
     * @param until null while too few sitting days are entered after the tabling
     * @param counted sitting days entered after it, 21 at most
     */
    public record Lying(LocalDate until, int counted) {}
}
