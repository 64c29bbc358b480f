package parley.negotiations;

/** How far a provision is (domain.md §2.4). Agreed ad referendum is not closed: somebody at home must still say yes. */
public enum ProvisionStatus {
    NOT_TABLED,
    TABLED,
    UNDER_DISCUSSION,
    BRACKETED,
    PARKED,
    PENDING_INTERNAL_CONSULTATION,
    AGREED_AD_REFERENDUM,
    CLOSED,
    REOPENED;

    /** Whether nobody has to say yes any more. */
    public boolean closed() {
        return this == CLOSED;
    }
}
