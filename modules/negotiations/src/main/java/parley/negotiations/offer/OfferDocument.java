package parley.negotiations.offer;

/**
 * A document that comes with an offer.
 *
 * @param name as the file was called
 */
public record OfferDocument(String name, byte[] content) {}
