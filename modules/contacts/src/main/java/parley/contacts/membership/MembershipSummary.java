package parley.contacts.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import parley.core.directory.PersonName;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A term in a list.
 *
 * @param organizationId null where a person is a member alone
 * @param personId null where the organization as such is meant
 */
public record MembershipSummary(
        long id,
        long councilId,
        String councilEn,
        String councilFr,
        String councilAcronymEn,
        String councilAcronymFr,
        Long organizationId,
        String organizationEn,
        String organizationFr,
        Long personId,
        PersonName person,
        MembershipRole role,
        String detailEn,
        String detailFr,
        MembershipClass memberClass,
        PartialDate from,
        PartialDate to,
        boolean archived) {

    public String council(Language reader) {
        return either(reader, councilEn, councilFr);
    }

    /** @return the acronym, else the name */
    public String councilShort(Language reader) {
        String acronym = either(reader, councilAcronymEn, councilAcronymFr);
        return acronym == null ? council(reader) : acronym;
    }

    public String organization(Language reader) {
        return either(reader, organizationEn, organizationFr);
    }

    public String detail(Language reader) {
        return either(reader, detailEn, detailFr);
    }

    /** @return where the term stands on that day; {@link Term#ENDING} before {@link Term#CURRENT} */
    public Term term(LocalDate today) {
        if (from != null && from.value().isAfter(today)) {
            return Term.UPCOMING;
        }
        if (to == null) {
            return Term.CURRENT;
        }
        if (to.last().isBefore(today)) {
            return Term.ENDED;
        }
        return to.last().isAfter(today.plusDays(Term.SOON)) ? Term.CURRENT : Term.ENDING;
    }

    /** @return days from that day to the last of the term; 0 where it has no end */
    public long daysLeft(LocalDate today) {
        return to == null ? 0 : ChronoUnit.DAYS.between(today, to.last());
    }

    private static String either(Language reader, String en, String fr) {
        String side = reader == Language.FR ? fr : en;
        return side != null ? side : reader == Language.FR ? en : fr;
    }
}
