package parley.core.directory;

/** Whether a name is used beside the official one, or was used before it. */
public enum AliasKind {
    ALIAS,
    FORMER
}
