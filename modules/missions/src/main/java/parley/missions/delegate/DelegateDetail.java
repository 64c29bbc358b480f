package parley.missions.delegate;

/** @param content what was written, as a command */
public record DelegateDetail(DelegateSummary summary, LogDelegate content, int version) {}
