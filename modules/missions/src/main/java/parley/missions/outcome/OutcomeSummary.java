package parley.missions.outcome;

import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/**
 * An outcome in a list.
 *
 * @param stage value and confirmed as of the day that was asked for
 * @param since when they took effect
 */
public record OutcomeSummary(
        long id,
        long missionId,
        String missionCode,
        String missionEn,
        String missionFr,
        OutcomeKind kind,
        BilingualText title,
        Long organizationId,
        String organizationEn,
        String organizationFr,
        String country,
        PartialDate date,
        boolean confidential,
        OutcomeStage stage,
        OutcomeValue value,
        boolean confirmed,
        LocalDate since,
        boolean archived,
        int version) {
    /** @return the name in that language, else the one there is, else null */
    public String organization(Language language) {
        String asked = language == Language.FR ? organizationFr : organizationEn;
        return asked != null ? asked : language == Language.FR ? organizationEn : organizationFr;
    }

    public String mission(Language language) {
        return language == Language.FR ? missionFr : missionEn;
    }
}
