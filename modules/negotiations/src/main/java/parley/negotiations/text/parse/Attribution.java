package parley.negotiations.text.parse;

import java.util.List;
import parley.negotiations.text.model.Stance;

/**
 * Who says what by a bracket, as its beginning tells.
 *
 * @param parties codes; empty where it names nobody
 * @param stance of those named first
 * @param said whether a word says the stance
 * @param length characters of the bracket's content that it takes, its colon included
 * @param unknown names that stand where a party does and are none of reference data; also among the parties
 */
record Attribution(List<String> parties, Stance stance, boolean said, int length, List<String> unknown) {
    static final Attribution NOBODY = new Attribution(List.of(), Stance.PROPOSE, false, 0, List.of());

    Attribution saying(Stance other) {
        return new Attribution(parties, other, true, length, unknown);
    }
}
