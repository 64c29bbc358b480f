package parley.contacts.organization;

import java.time.Instant;
import parley.core.directory.LogOrganization;
import parley.core.text.Language;

/**
 * An organization as its page and REST show it.
 *
 * @param content everything a person may write, as a command
 * @param publication where it was published, for those loaded from a directory; else null
 * @param archivedAt null where the record is active
 * @param version for the next save
 */
public record OrganizationDetail(
        OrganizationSummary summary,
        LogOrganization content,
        Publication publication,
        Instant archivedAt,
        String archivedReason,
        int version) {

    /**
     * Where a fact comes from.
     *
     * @param nameFrOrigin OFFICIAL, or OURS where the French name is Parley's translation
     */
    public record Publication(
            String sourceEn,
            String sourceFr,
            String urls,
            String nameFrOrigin,
            String confidence,
            String confidenceNoteEn,
            String confidenceNoteFr) {
        public String source(Language reader) {
            return reader == Language.FR ? sourceFr : sourceEn;
        }

        public String confidenceNote(Language reader) {
            return reader == Language.FR ? confidenceNoteFr : confidenceNoteEn;
        }
    }
}
