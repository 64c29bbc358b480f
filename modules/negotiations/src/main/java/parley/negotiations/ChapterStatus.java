package parley.negotiations;

/** How far a chapter is (domain.md §2.4, with re-opened). Substantially concluded is not concluded. */
public enum ChapterStatus {
    NOT_STARTED,
    SCOPING,
    TEXT_EXCHANGED,
    UNDER_NEGOTIATION,
    SUBSTANTIALLY_CONCLUDED,
    CONCLUDED,
    UNDER_LEGAL_REVIEW,
    READY_FOR_SIGNATURE,
    RE_OPENED;

    /** Whether the parties have said that they are done with it. */
    public boolean concluded() {
        return this == CONCLUDED || this == UNDER_LEGAL_REVIEW || this == READY_FOR_SIGNATURE;
    }

    /** Going back behind a conclusion needs a reason. */
    public boolean needsReasonAfter(ChapterStatus before) {
        return this == RE_OPENED || before != null && before.concluded() && !concluded();
    }
}
