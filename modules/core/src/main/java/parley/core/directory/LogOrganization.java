package parley.core.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import parley.core.text.Language;

/**
 * To log an organization, and to write one again.
 *
 * @param nameEn or nameFr, at least one: many organizations have a name in one language only
 * @param countryId where it is, if that is a party
 * @param countryOther another country's name, only without countryId
 * @param parentId the organization it is part of
 * @param postalAddress as it stands on an envelope below the name, a line each, without the country
 * @param roleEn what it does in this file
 * @param aliases other and former names; those left out are removed
 */
public record LogOrganization(
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameFr,
        @Size(max = 40) String acronymEn,
        @Size(max = 40) String acronymFr,
        @NotNull OrganizationKind kind,
        Long countryId,
        @Size(max = 100) String countryOther,
        Long parentId,
        @Size(max = 120) String cityEn,
        @Size(max = 120) String cityFr,
        @Size(max = 500) @Pattern(regexp = "(?i)https?://\\S+", message = "{error.website}") String website,
        @Size(max = PostalLines.LONGEST) @Pattern(regexp = PostalLines.AT_MOST_SIX, message = "{error.postalAddress}")
                String postalAddress,
        @Size(max = 1000) String roleEn,
        @Size(max = 1000) String roleFr,
        Set<Long> sectorIds,
        @Valid List<LogAlias> aliases,
        @Size(max = 20_000) String notes,
        Language notesLanguage,
        @NotNull String marking) {

    public LogOrganization {
        sectorIds = sectorIds == null ? Set.of() : Set.copyOf(sectorIds);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** An organization of which nothing but the name and the kind is known yet. */
    public static LogOrganization named(String name, Language language, OrganizationKind kind) {
        return new LogOrganization(
                language == Language.FR ? null : name,
                language == Language.FR ? name : null,
                null,
                null,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                "UNCLASSIFIED");
    }

    @AssertTrue(message = "{error.organizationNameRequired}")
    public boolean isNameEnGiven() {
        return nameEn != null && !nameEn.isBlank() || nameFr != null && !nameFr.isBlank();
    }
}
