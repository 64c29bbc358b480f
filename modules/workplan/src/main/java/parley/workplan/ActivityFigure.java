package parley.workplan;

import java.util.Map;
import parley.core.text.Language;

/**
 * Activities of one area by status.
 *
 * @param areaCode null for activities without an area
 * @param counts one entry for each status that occurs
 */
public record ActivityFigure(
        String planCode, String areaCode, String areaEn, String areaFr, Map<ActivityStatus, Long> counts) {
    public ActivityFigure {
        counts = Map.copyOf(counts);
    }

    public String area(Language language) {
        return language == Language.FR ? areaFr : areaEn;
    }

    public long count(ActivityStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
