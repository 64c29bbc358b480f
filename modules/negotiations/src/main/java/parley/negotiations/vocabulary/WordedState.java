package parley.negotiations.vocabulary;

/**
 * A state with its words in both languages.
 *
 * @param code such as {@code chapter.status.CONCLUDED}
 * @param own whether an administrator gave them
 */
public record WordedState(String code, String en, String fr, boolean own) {}
