package parley.contacts.duplicate;

/** Why two records look like one and the same; and what speaks against it. */
public enum DuplicateReason {
    NAME_SAME,
    NAME_OTHER_ORDER,
    NAME_SPELLING,
    NAME_PART,
    NAME_INITIAL,
    NAME_OTHER,
    ALIAS,
    ACRONYM,
    EMAIL,
    PHONE,
    ORGANIZATION,
    WEBSITE,
    COUNTRY_OTHER
}
