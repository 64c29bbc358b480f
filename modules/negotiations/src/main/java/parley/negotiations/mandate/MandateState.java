package parley.negotiations.mandate;

import java.time.LocalDate;

/** Whether a mandate may be relied on today. */
public enum MandateState {
    DRAFT,
    IN_FORCE,
    EXPIRED;

    static MandateState of(LocalDate approvedOn, LocalDate validUntil, LocalDate today) {
        if (approvedOn == null || approvedOn.isAfter(today)) {
            return DRAFT;
        }
        return validUntil != null && validUntil.isBefore(today) ? EXPIRED : IN_FORCE;
    }
}
