package parley.negotiations.body;

import java.time.LocalDate;
import java.util.List;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A body.
 *
 * @param parentCode null where it reports to none
 * @param chapters codes of the chapters whose text it negotiates
 * @param validFrom null where the start is not known
 * @param validTo null where there is no end or it is not known
 * @param rounds how many rounds it held
 * @param sessions how many sessions it held
 */
public record Body(
        long id,
        String code,
        BodyKind kind,
        String nameEn,
        String nameFr,
        String acronymEn,
        String acronymFr,
        String parentCode,
        String parentEn,
        String parentFr,
        List<String> chapters,
        PartialDate validFrom,
        PartialDate validTo,
        String sourceEn,
        String sourceFr,
        String sourceUrls,
        String confidence,
        String noteEn,
        String noteFr,
        long rounds,
        long sessions,
        int version) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String acronym(Language language) {
        return language == Language.FR ? acronymFr : acronymEn;
    }

    public String parent(Language language) {
        return language == Language.FR ? parentFr : parentEn;
    }

    public String source(Language language) {
        return language == Language.FR && sourceFr != null ? sourceFr : sourceEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    /** @return whether it may have been there on one of the days; where nothing is known, nothing speaks against it */
    public boolean there(LocalDate first, LocalDate last) {
        return (first == null || validTo == null || !validTo.last().isBefore(first))
                && (last == null || validFrom == null || !validFrom.value().isAfter(last));
    }

    /** @return a command that would write what is stored */
    public WriteBody asCommand() {
        return new WriteBody(
                code,
                kind,
                nameEn,
                nameFr,
                acronymEn,
                acronymFr,
                parentCode,
                chapters,
                validFrom,
                validTo,
                sourceEn,
                sourceFr,
                confidence);
    }
}
