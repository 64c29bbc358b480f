package parley.core.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import parley.core.text.Language;

/**
 * To log a person, and to write one again.
 *
 * @param familyName or givenName, at least one; a single name in either
 * @param honorificEn such as H.E. or Daw: not part of the name
 * @param formOfAddressEn how a letter begins, such as Ms. Exemple
 * @param language preferred official language; null where it is not known
 * @param countryId where the person is based, if it is a party
 * @param countryOther another country's name, only without countryId
 * @param notesLanguage the language the notes stand in
 * @param affiliations in any order; those left out are removed
 * @param aliases other and former names; those left out are removed; null leaves them as they are
 */
public record LogPerson(
        @Size(max = 120) String familyName,
        @Size(max = 120) String givenName,
        @NotNull NameOrder nameOrder,
        @Size(max = 40) String honorificEn,
        @Size(max = 40) String honorificFr,
        @Size(max = 200) String formOfAddressEn,
        @Size(max = 200) String formOfAddressFr,
        Language language,
        Long countryId,
        @Size(max = 100) String countryOther,
        Set<Long> sectorIds,
        @Size(max = 20_000) String notes,
        Language notesLanguage,
        @NotNull String marking,
        @Valid List<LogAffiliation> affiliations,
        @Valid List<LogAlias> aliases) {

    public LogPerson {
        sectorIds = sectorIds == null ? Set.of() : Set.copyOf(sectorIds);
        affiliations = affiliations == null ? List.of() : List.copyOf(affiliations);
        aliases = aliases == null ? null : List.copyOf(aliases);
    }

    /** Leaves other and former names as they are. */
    public LogPerson(
            String familyName,
            String givenName,
            NameOrder nameOrder,
            String honorificEn,
            String honorificFr,
            String formOfAddressEn,
            String formOfAddressFr,
            Language language,
            Long countryId,
            String countryOther,
            Set<Long> sectorIds,
            String notes,
            Language notesLanguage,
            String marking,
            List<LogAffiliation> affiliations) {
        this(
                familyName,
                givenName,
                nameOrder,
                honorificEn,
                honorificFr,
                formOfAddressEn,
                formOfAddressFr,
                language,
                countryId,
                countryOther,
                sectorIds,
                notes,
                notesLanguage,
                marking,
                affiliations,
                null);
    }

    /** @return the same with other affiliations */
    public LogPerson with(List<LogAffiliation> others) {
        return new LogPerson(
                familyName,
                givenName,
                nameOrder,
                honorificEn,
                honorificFr,
                formOfAddressEn,
                formOfAddressFr,
                language,
                countryId,
                countryOther,
                sectorIds,
                notes,
                notesLanguage,
                marking,
                others,
                aliases);
    }

    @AssertTrue(message = "{error.nameRequired}")
    public boolean isFamilyNameGiven() {
        return familyName != null && !familyName.isBlank() || givenName != null && !givenName.isBlank();
    }
}
