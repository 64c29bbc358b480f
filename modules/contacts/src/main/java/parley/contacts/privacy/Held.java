package parley.contacts.privacy;

import java.time.Instant;
import java.util.List;
import parley.core.audit.HistoryEntry;
import parley.core.record.HeldRow;
import parley.core.record.Mention;

/**
 * Everything that is held on a person.
 *
 * @param ids of the record and of those that were merged into it
 * @param rows as they stand in the database, module by module
 * @param mentions records in which the person appears
 * @param history what the audit tells of the record, newest first, at most 500 entries
 */
public record Held(
        long id,
        String name,
        Instant at,
        List<Long> ids,
        List<HeldRow> rows,
        List<Mention> mentions,
        List<HistoryEntry> history) {}
