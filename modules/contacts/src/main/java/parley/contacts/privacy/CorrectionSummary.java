package parley.contacts.privacy;

import java.time.LocalDate;

/** A correction in the log. */
public record CorrectionSummary(
        long id,
        long person,
        String name,
        LocalDate askedOn,
        String asked,
        CorrectionState state,
        LocalDate decidedOn,
        String outcome,
        int version) {}
