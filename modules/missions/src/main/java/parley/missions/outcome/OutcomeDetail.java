package parley.missions.outcome;

import java.util.List;
import parley.core.record.Archival;

/**
 * An outcome as its page and REST show it.
 *
 * @param content everything a person may write, as a command; without actions, which are the register's
 * @param entries what was said of stage and value, oldest first
 * @param archival null where it is not archived
 * @param version for the next save
 */
public record OutcomeDetail(
        OutcomeSummary summary, LogOutcome content, List<OutcomeEntry> entries, Archival archival, int version) {}
