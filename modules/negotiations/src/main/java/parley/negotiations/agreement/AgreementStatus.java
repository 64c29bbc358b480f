package parley.negotiations.agreement;

/** How far an agreement is (domain.md §2.4). Substantially concluded is not concluded. */
public enum AgreementStatus {
    EXPLORATORY,
    LAUNCHED,
    IN_NEGOTIATION,
    SUBSTANTIALLY_CONCLUDED,
    CONCLUDED,
    LEGALLY_REVIEWED,
    SIGNED,
    TABLED,
    IN_FORCE,
    SUSPENDED;

    /** Going back needs a reason, and so do suspending and taking up again. */
    public boolean needsReasonAfter(AgreementStatus before) {
        return this == SUSPENDED || before == SUSPENDED || before != null && compareTo(before) < 0;
    }
}
