package parley.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.marking.Marking;

/** The highest marking among the records of one file. */
final class HighestMarking {
    private final Map<String, Integer> ranks;
    private String code = Marking.UNCLASSIFIED;

    HighestMarking(List<Marking> markings) {
        ranks = markings.stream().collect(Collectors.toMap(Marking::code, Marking::rank));
    }

    void saw(String marking) {
        if (marking != null && ranks.get(marking) > ranks.get(code)) {
            code = marking;
        }
    }

    String code() {
        return code;
    }
}
