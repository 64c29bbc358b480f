package parley.negotiations.body;

/** What a body is. */
public enum BodyKind {
    COMMITTEE,
    CHIEF_NEGOTIATORS,
    WORKING_GROUP,
    SUB_WORKING_GROUP,
    EXPERT_GROUP
}
