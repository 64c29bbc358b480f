package parley.workplan.forum;

import java.time.LocalDate;

/**
 * Which meetings of other forums to find; null is "any".
 *
 * @param q words in code, place or note, accent-free
 * @param forum its code, such as {@code AEM-CAN}
 */
public record ForumCriteria(String q, String forum, Integer year, LocalDate from, LocalDate to) {}
