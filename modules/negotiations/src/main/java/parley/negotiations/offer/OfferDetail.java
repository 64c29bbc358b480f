package parley.negotiations.offer;

/** An offer as its page, its form and REST show it; content is what was written, as a command. */
public record OfferDetail(OfferSummary summary, LogOffer content, int version) {}
