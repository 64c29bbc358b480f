package parley.contacts.duplicate;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much two records are alike.
 *
 * @param score 1 to 100; {@link #SHOWN} and more is shown
 */
record Likeness(int score, Set<DuplicateReason> reasons) {
    static final int SHOWN = 50;

    boolean shown() {
        return score >= SHOWN;
    }

    /** Collects points and reasons. */
    static final class Sum {
        private final Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        private int points;

        Sum add(boolean holds, DuplicateReason reason, int more) {
            if (holds) {
                reasons.add(reason);
                points += more;
            }
            return this;
        }

        Likeness likeness() {
            return new Likeness(Math.max(1, Math.min(100, points)), reasons);
        }
    }
}
