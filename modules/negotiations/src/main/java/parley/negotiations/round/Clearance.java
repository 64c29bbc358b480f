package parley.negotiations.round;

import java.time.Instant;

/**
 * Whether the public summary of a round may go out.
 *
 * @param at null where it never was cleared
 * @param by the name of who cleared it
 */
public record Clearance(State state, Instant at, String by) {
    /** What happened to either summary since. */
    public enum State {
        NOT_CLEARED,
        CLEARED,
        /** The internal summary changed after the public one was cleared: somebody must look whether it still fits. */
        INTERNAL_CHANGED,
        /** The public summary is not the one that was cleared. */
        PUBLIC_CHANGED
    }
}
