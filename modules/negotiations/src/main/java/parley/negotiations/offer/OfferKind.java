package parley.negotiations.offer;

/** What an offer opens. */
public enum OfferKind {
    GOODS,
    SERVICES,
    INVESTMENT,
    PROCUREMENT
}
