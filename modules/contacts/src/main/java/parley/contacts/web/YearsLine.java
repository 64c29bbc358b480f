package parley.contacts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.core.directory.LogAffiliation;
import parley.core.time.PartialDate;

/** Affiliations as bars over the nine years that end with this one; starts and lengths in quarters of a year. */
final class YearsLine {
    private static final int YEARS = 9;
    private static final int QUARTERS = YEARS * 4;

    private final LocalDate today;
    private final int firstYear;

    YearsLine(LocalDate today) {
        this.today = today;
        this.firstYear = today.getYear() - YEARS + 1;
    }

    List<Integer> years() {
        return IntStream.rangeClosed(firstYear, today.getYear()).boxed().toList();
    }

    boolean current(LogAffiliation affiliation) {
        return affiliation.to() == null || !affiliation.to().last().isBefore(today);
    }

    /** @return the classes of the bar: where it starts, how long it is, whether it lasts */
    String classes(LogAffiliation affiliation) {
        int start = affiliation.from() == null ? 0 : quarter(affiliation.from().value());
        int end = current(affiliation) ? QUARTERS : Math.max(quarterAfter(affiliation.to()), start + 1);
        int from = Math.min(start, QUARTERS - 1);
        List<String> classes = new ArrayList<>(List.of("bar", "y-a" + from, "y-n" + Math.max(1, end - from)));
        if (current(affiliation)) {
            classes.add("now");
        }
        if (end == QUARTERS) {
            classes.add("late");
        }
        return String.join(" ", classes);
    }

    private int quarterAfter(PartialDate date) {
        return Math.min(QUARTERS, quarter(date.last()) + 1);
    }

    private int quarter(LocalDate date) {
        int quarters = (date.getYear() - firstYear) * 4 + (date.getMonthValue() - 1) / 3;
        return Math.min(QUARTERS - 1, Math.max(0, quarters));
    }
}
