package parley.negotiations.round;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/** A round in a list. */
public record RoundSummary(
        long id,
        String code,
        String labelEn,
        String labelFr,
        RoundKind kind,
        Integer number,
        PartialDate start,
        PartialDate end,
        String windowEn,
        String windowFr,
        MeetingFormat format,
        String cityEn,
        String cityFr,
        Long countryId,
        Long hostPartyId,
        RoundStatus status,
        String progressEn,
        String progressFr,
        String marking,
        long sessions,
        long sources,
        boolean sourcesDiffer,
        boolean published) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    public String window(Language language) {
        return language == Language.FR ? windowFr : windowEn;
    }

    public String progress(Language language) {
        return language == Language.FR ? progressFr : progressEn;
    }
}
