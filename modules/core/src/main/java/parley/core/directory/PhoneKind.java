package parley.core.directory;

/** What a number reaches. */
public enum PhoneKind {
    WORK,
    MOBILE,
    FAX,
    OTHER
}
