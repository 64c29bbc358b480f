package parley.contacts.named;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.directory.PersonName;

/**
 * One thing that happened on a list.
 *
 * @param what ADDED, REMOVED, or the name of a {@link ListEventKind}
 * @param at when it was entered
 * @param day when it was, where that was said apart
 * @param by the name of the account; null where it is not known
 * @param reason why, or a note; may be null
 */
public record ListHistoryLine(
        String what, long personId, PersonName person, Instant at, LocalDate day, String by, String reason) {}
