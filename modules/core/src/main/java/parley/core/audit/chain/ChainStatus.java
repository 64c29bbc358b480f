package parley.core.audit.chain;

/**
 * How the chain stands at a quick look.
 *
 * @param lines sealed so far
 * @param waiting entries that no seal covers yet
 * @param lastAnchor null where there is none
 */
public record ChainStatus(long lines, long waiting, Anchor lastAnchor, State state) {
    /** The end of the chain against its last anchor. */
    public enum State {
        NOT_STARTED,
        AS_ANCHORED,
        NOT_AS_ANCHORED,
        NO_ANCHOR
    }
}
