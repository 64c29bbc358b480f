package parley.contacts.membership;

/** What somebody is on a council. */
public enum MembershipRole {
    MEMBER,
    REPRESENTATIVE,
    CHAIR,
    VICE_CHAIR,
    PRESIDENT,
    VICE_PRESIDENT,
    DIRECTOR,
    EXECUTIVE_DIRECTOR,
    TREASURER,
    SECRETARY,
    COMMITTEE_CHAIR,
    COMMITTEE_MEMBER,
    OBSERVER,
    OTHER
}
