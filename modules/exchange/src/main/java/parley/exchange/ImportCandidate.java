package parley.exchange;

/**
 * A record that a row may mean.
 *
 * @param address of its page
 */
public record ImportCandidate(long id, String label, String address) {}
