package parley.negotiations.report;

import java.util.List;
import parley.core.text.Language;

/** In which language a report is told; both are told one after the other in one file. */
public enum ReportLanguage {
    EN(Language.EN),
    FR(Language.FR),
    BOTH(Language.EN, Language.FR);

    private final List<Language> languages;

    ReportLanguage(Language... languages) {
        this.languages = List.of(languages);
    }

    /** @return in the order of the file */
    public List<Language> languages() {
        return languages;
    }

    public static ReportLanguage of(Language language) {
        return language == Language.FR ? FR : EN;
    }
}
