package parley.contacts.person;

import java.time.Instant;
import parley.core.directory.LogPerson;

/**
 * A person as their page and REST show them.
 *
 * @param content everything a person may write, as a command; affiliations newest first, those that last before the others
 * @param archivedAt null where the record is active
 * @param version for the next save
 */
public record PersonDetail(
        PersonSummary summary, LogPerson content, Instant archivedAt, String archivedReason, int version) {}
