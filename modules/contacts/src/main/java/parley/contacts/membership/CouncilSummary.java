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
        return new CouncilCard(id, nameEn, nameFr).name(reader);
    }

    public String acronym(Language reader) {
        return reader == Language.FR ? acronymFr : acronymEn;
    }
}
