package parley.negotiations.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;

/**
 * Which submissions to find; null is “any”.
 *
 * @param consultation code of a consultation
 * @param chapter code of a chapter that they concern
 * @param publicOnly whether those in confidence, and those that carry a marking, are left out
 */
public record SubmissionCriteria(
        String q, String consultation, String chapter, Channel channel, SubmissionStance stance, boolean publicOnly) {
    public static SubmissionCriteria of(String consultation, String chapter) {
        return new SubmissionCriteria(null, consultation, chapter, null, null, false);
    }

    public static SubmissionCriteria read(Filters filters) {
        return new SubmissionCriteria(
                filters.text("q"),
                filters.text("consultation"),
                filters.text("chapter"),
                filters.constant(Channel.class, "channel"),
                filters.constant(SubmissionStance.class, "stance"),
                filters.flag("public"));
    }

    /** @return as the list's address writes them, only those that are set */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", q);
        put(all, "consultation", consultation);
        put(all, "chapter", chapter);
        put(all, "channel", channel);
        put(all, "stance", stance);
        put(all, "public", publicOnly ? "true" : null);
        return all;
    }

    private static void put(Map<String, String> all, String name, Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
