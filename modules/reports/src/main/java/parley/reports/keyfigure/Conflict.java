package parley.reports.keyfigure;

import parley.core.text.Language;

/** Where two sources say different things; both are shown. */
public record Conflict(
        String code,
        String itemEn,
        String itemFr,
        String statementAEn,
        String statementAFr,
        String sourceAEn,
        String sourceAFr,
        String statementBEn,
        String statementBFr,
        String sourceBEn,
        String sourceBFr) {
    public String item(Language language) {
        return language == Language.FR ? itemFr : itemEn;
    }

    public String first(Language language) {
        return language == Language.FR ? statementAFr : statementAEn;
    }

    public String firstSource(Language language) {
        return language == Language.FR ? sourceAFr : sourceAEn;
    }

    public String second(Language language) {
        return language == Language.FR ? statementBFr : statementBEn;
    }

    public String secondSource(Language language) {
        return language == Language.FR ? sourceBFr : sourceBEn;
    }
}
