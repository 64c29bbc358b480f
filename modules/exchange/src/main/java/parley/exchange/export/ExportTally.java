package parley.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.core.marking.Marking;
import parley.exchange.ExportRow;

/** Counts what goes through an export: rows, those left out by reason, the highest marking, whose data it was. */
final class ExportTally {
    private final HighestMarking marking;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final PeopleBits people = new PeopleBits();
    private long rows;
    private long seen;

    ExportTally(List<Marking> markings) {
        marking = new HighestMarking(markings);
    }

    /** @param why the purpose or the kind of file leaves the row out; null where the file holds it */
    void saw(ExportRow row, String why) {
        seen++;
        if (why == null) {
            rows++;
        } else {
            leftOut.merge(why, 1L, Long::sum);
        }
        if (row.leftOut() != null) {
            return;
        }
        // Whom the kind of file leaves out is still named in it.
        marking.saw(row.marking());
        if (row.personId() != null) {
            people.add(row.personId());
        }
    }

    /** @return of the file, without those left out */
    long rows() {
        return rows;
    }

    long seen() {
        return seen;
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }

    String marking() {
        return marking.code();
    }

    /** @return whose data is in the file; empty where it is nobody's */
    Optional<PeopleBits> people() {
        return people.empty() ? Optional.empty() : Optional.of(people);
    }
}
