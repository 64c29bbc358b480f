package parley.core.audit.chain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a verification found.
 *
 * @param lines sealed and checked
 * @param waiting entries that no seal covers yet
 * @param erased values that an anonymisation deleted; their entries still verify
 * @param anchors of this chain that were compared
 * @param head the end of the chain; null where it has no line
 * @param faults the first hundred
 * @param faultCount all of them
 */
public record ChainReport(
        long lines, long waiting, long erased, long anchors, Anchor head, List<ChainFault> faults, long faultCount) {
    public ChainReport {
        faults = List.copyOf(faults);
    }

    /** @return this report with one more fault, which comes first */
    public ChainReport and(ChainFault fault) {
        List<ChainFault> all = Stream.concat(Stream.of(fault), faults.stream()).toList();
        return new ChainReport(lines, waiting, erased, anchors, head, all, faultCount + 1);
    }

    public boolean intact() {
        return faultCount == 0;
    }
}
