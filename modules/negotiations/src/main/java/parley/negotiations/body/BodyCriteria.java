package parley.negotiations.body;

import java.time.LocalDate;

/**
 * Which bodies to find; null is “any”.
 *
 * @param q words of the name, an acronym or the code
 * @param on a day on which they may have been there
 */
public record BodyCriteria(String q, BodyKind kind, LocalDate on) {
    public static BodyCriteria any() {
        return new BodyCriteria(null, null, null);
    }
}
