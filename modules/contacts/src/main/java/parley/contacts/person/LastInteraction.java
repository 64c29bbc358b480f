package parley.contacts.person;

/** How long ago something last passed with a person, counted from today in Ottawa. */
public enum LastInteraction {
    WITHIN_90_DAYS,
    WITHIN_A_YEAR,
    OVER_A_YEAR_AGO,
    NEVER
}
