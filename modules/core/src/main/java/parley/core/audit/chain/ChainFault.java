package parley.core.audit.chain;

import java.util.List;

/**
 * Something that is not as it was sealed.
 *
 * @param arguments of the text {@code chain.fault.<KIND>}, in its order
 */
public record ChainFault(Kind kind, List<Object> arguments) {

    /** What was found; the arguments of each in brackets. */
    public enum Kind {
        /** The entry's content is not what its seal holds [line, entry]. */
        ENTRY_CHANGED,
        /** The seal is there, its entry is not [line, entry]. */
        ENTRY_REMOVED,
        /** Numbers are missing in the chain [first line, last line]. */
        LINES_REMOVED,
        /** A line does not follow from the one before: moved, removed or inserted about here [line, entry]. */
        LINK_BROKEN,
        /** The values beside an entry are not those whose hashes it holds [line, entry]. */
        VALUE_CHANGED,
        /** An entry neither sealed nor waiting: it did not come through the audit [entry]. */
        OUTSIDE_CHAIN,
        /** An entry that waited for its seal is gone [entry]. */
        WAITING_REMOVED,
        /** The chain ends before a line that an anchor knows [line of the anchor, when it was taken, last line]. */
        TAIL_CUT,
        /** A line has another hash than its anchor: the chain was computed anew [line, when it was taken, anchors]. */
        ANCHOR_DIFFERS,
        /** Anchors of another database's chain [how many]. */
        OTHER_CHAIN,
        /** There is a chain and no anchor of it [the file]. */
        NO_ANCHORS,
        /** The audit of a table is switched off now [table]. */
        AUDIT_OFF
    }

    public ChainFault {
        arguments = List.copyOf(arguments);
    }

    static ChainFault of(Kind kind, Object... arguments) {
        return new ChainFault(kind, List.of(arguments));
    }
}
