package parley.contacts.membership;

import parley.core.directory.OrganizationKind;
import parley.core.text.Language;

/**
 * A council with how many terms on it are current.
 *
 * @param organizations members, each counted once
 * @param people members, representatives and officers, each counted once
 * @param ending current terms that end within {@value Term#SOON} days
 */
public record CouncilSummary(
        long id,
        String nameEn,
        String nameFr,
        String acronymEn,
        String acronymFr,
        OrganizationKind kind,
        long organizations,
        long people,
        long ending) {

    public String name(Language reader) {
        String side = reader == Language.FR ? nameFr : nameEn;
        return side != null ? side : reader == Language.FR ? nameEn : nameFr;
    }

    public String acronym(Language reader) {
        return reader == Language.FR ? acronymFr : acronymEn;
    }
}
