package parley.negotiations.offer;

/** Which offers to find; null is “any”. */
public record OfferCriteria(String chapter, OfferKind kind, Direction direction, Long partyId) {
    public static OfferCriteria of(String chapter) {
        return new OfferCriteria(chapter, null, null, null);
    }
}
