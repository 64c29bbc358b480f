package parley.contacts.membership;

/** The class of membership that a council grants. */
public enum MembershipClass {
    CORPORATE,
    SMALL_BUSINESS,
    INDIVIDUAL,
    NON_PROFIT,
    GOVERNMENT,
    CORRESPONDING,
    HONORARY
}
