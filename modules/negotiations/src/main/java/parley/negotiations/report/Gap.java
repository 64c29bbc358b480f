package parley.negotiations.report;

import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.round.Clearance;

/**
 * Why a public report may not go out yet.
 *
 * @param field the key of the name of what is lacking
 * @param language in which it lacks; null where it is not about a language
 * @param address where it is put right, without a host
 */
public record Gap(String field, Problem problem, Language language, String address) {
    /** What is the matter. */
    public enum Problem {
        /** Not written in either language. */
        EMPTY,
        MISSING,
        STALE,
        NOT_CLEARED,
        CHANGED
    }

    /** @return what a text lacks to go out in both languages; null where it lacks nothing */
    static Gap of(String field, BilingualText text, String address) {
        if (text.isEmpty()) {
            return new Gap(field, Problem.EMPTY, null, address);
        }
        if (text.only() != null) {
            return new Gap(field, Problem.MISSING, text.only().other(), address);
        }
        return text.stale() ? new Gap(field, Problem.STALE, text.source().other(), address) : null;
    }

    /** @return what the clearing of a text lacks; null where the text may go out as it stands */
    static Gap cleared(String field, Clearance.State state, String address) {
        return switch (state) {
            case NOT_CLEARED -> new Gap(field, Problem.NOT_CLEARED, null, address);
            case PUBLIC_CHANGED -> new Gap(field, Problem.CHANGED, null, address);
            case CLEARED, INTERNAL_CHANGED -> null;
        };
    }

    String words(Tongue tongue) {
        return tongue.of(
                "reportGap." + problem,
                tongue.of(field),
                language == null ? "" : tongue.of("reportGap.language." + language));
    }
}
