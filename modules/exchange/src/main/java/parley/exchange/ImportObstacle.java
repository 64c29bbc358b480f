package parley.exchange;

/**
 * Why an effect cannot be taken back.
 *
 * @param reasonKey of the sentence
 */
public record ImportObstacle(ImportEffect effect, String label, String address, String reasonKey) {}
