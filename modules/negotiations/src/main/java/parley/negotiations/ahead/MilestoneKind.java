package parley.negotiations.ahead;

/** What the policy on tabling of treaties (as amended in November 2020) knows of a negotiation, in its order. */
public enum MilestoneKind {
    /** Notice of Intent, at least 90 calendar days before the start. */
    NOTICE,
    /** Negotiating objectives, at least 30 calendar days before the start. */
    OBJECTIVES,
    /** The first day of the negotiation; everything before it is reckoned from it. */
    START,
    /** Economic impact assessment, with the implementing bill. */
    ASSESSMENT,
    SIGNATURE,
    /** Tabling of the treaty after signature; it lies for 21 sitting days. */
    TABLING
}
