package parley.missions.mission;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import parley.core.error.InvalidInput;
import parley.core.time.PartialDate;

/** The first and the last day of a mission or of a leg, each perhaps known only by month or year. */
record Dates(PartialDate start, PartialDate end) {
    /** @throws InvalidInput on {@code field}, if the end is before the start or stands alone */
    static Dates of(String field, PartialDate start, PartialDate end) {
        if (end != null && (start == null || end.last().isBefore(start.value()))) {
            throw new InvalidInput(field, "error.endBeforeStart", end, start == null ? "–" : start);
        }
        return new Dates(start, Objects.equals(end, start) ? null : end);
    }

    /** @return from the earliest start to the latest end of them; unknown where none has a date */
    static Dates over(List<Dates> parts) {
        List<Dates> known = parts.stream().filter(part -> part.start != null).toList();
        if (known.isEmpty()) {
            return new Dates(null, null);
        }
        PartialDate first = known.stream()
                .map(Dates::start)
                .min(Comparator.comparing(PartialDate::value))
                .get();
        PartialDate last = known.stream()
                .map(Dates::latest)
                .max(Comparator.comparing(PartialDate::last))
                .get();
        return new Dates(first, last.equals(first) ? null : last);
    }

    private PartialDate latest() {
        return end == null ? start : end;
    }
}
