package parley.negotiations.agreement;

/** A target or a published figure with its id, to be corrected. */
public record WrittenFact(long id, WriteFact content, int version) {}
