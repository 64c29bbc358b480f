package parley.core.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.core.error.InvalidInput;
import parley.core.time.PartialDate;

/**
 * To log where somebody works, and to write it again.
 *
 * @param id null for a new one
 * @param organizationId null for a person of no organization, who may still have an address
 * @param newOrganization one that is not in the directory yet and is logged with it; only without organizationId
 * @param from null where it is not known
 * @param to inclusive; null while it lasts
 * @param postalAddress lines without the country, where letters go elsewhere than to the organization; null
 * @param main whether lists show this one; the first that lasts where none is marked
 */
public record LogAffiliation(
        Long id,
        Long organizationId,
        @Valid LogOrganization newOrganization,
        @Size(max = 200) String titleEn,
        @Size(max = 200) String titleFr,
        @Size(max = 200) String department,
        PartialDate from,
        PartialDate to,
        boolean main,
        @Email @Size(max = 254) String email,
        @Size(max = PostalLines.LONGEST) @Pattern(regexp = PostalLines.AT_MOST_SIX, message = "{error.postalAddress}")
                String postalAddress,
        @Valid List<LogPhone> phones) {

    public LogAffiliation {
        phones = phones == null ? List.of() : List.copyOf(phones);
    }

    @AssertTrue(message = "{error.affiliationEndsBeforeStart}")
    public boolean isToGiven() {
        return from == null || to == null || !to.last().isBefore(from.value());
    }

    /** An affiliation says something: an organization, a title, a department, an address or a number. */
    @AssertTrue(message = "{error.emptyAffiliation}")
    public boolean isOrganizationIdGiven() {
        return organizationId != null
                || newOrganization != null
                || given(titleEn)
                || given(titleFr)
                || given(department)
                || given(email)
                || given(postalAddress)
                || !phones.isEmpty();
    }

    /** @throws InvalidInput where one more than the first claims to be the main one */
    public static void checkMain(List<LogAffiliation> affiliations) {
        boolean found = false;
        for (int i = 0; i < affiliations.size(); i++) {
            if (found && affiliations.get(i).main()) {
                throw new InvalidInput("affiliations[" + i + "].main", "error.oneMainAffiliation");
            }
            found |= affiliations.get(i).main();
        }
    }

    /** @return the same with an organization that is in the directory */
    public LogAffiliation at(long organization) {
        return new LogAffiliation(
                id, organization, null, titleEn, titleFr, department, from, to, main, email, postalAddress, phones);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
