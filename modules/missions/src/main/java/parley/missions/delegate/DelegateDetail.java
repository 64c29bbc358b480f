package parley.missions.delegate;

import parley.core.record.Archival;

/**
 * A delegate as forms and REST show one.
 *
 * @param content what was written, as a command
 * @param archival null where the person travels
 */
public record DelegateDetail(DelegateSummary summary, LogDelegate content, Archival archival, int version) {}
