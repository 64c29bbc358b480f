package parley.missions.outcome;

import java.time.Instant;
import java.time.LocalDate;
import parley.missions.OutcomeStage;

/** How far an outcome was and what it was worth, and since when that holds. */
public record OutcomeEntry(
        long id,
        OutcomeStage stage,
        OutcomeValue value,
        boolean confirmed,
        LocalDate effective,
        String reason,
        Instant enteredAt) {}
