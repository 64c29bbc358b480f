package parley.missions.mission;

import java.util.Collection;
import java.util.TreeSet;

/**
 * The public code of a mission, such as {@code TCTM-2024-PHL} or {@code TCTM-2025-KHM-THA}: kind, year where it is
 * known, countries. Made once, when the mission is logged; it does not follow later changes.
 */
final class MissionCode {
    private static final int MOST_COUNTRIES = 3;

    private MissionCode() {}

    /** @return without the number that a second mission of the same code gets */
    static String stem(MissionKind kind, Integer year, Collection<String> countries) {
        String where = countries.size() > MOST_COUNTRIES ? "REGIONAL" : String.join("-", new TreeSet<>(countries));
        return kind.prefix() + (year == null ? "" : "-" + year) + "-" + where;
    }

    /** @param serial 1 for the first of the stem */
    static String numbered(String stem, int serial) {
        return serial == 1 ? stem : stem + "-" + serial;
    }
}
