package parley.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.text.Language;

/**
 * How a module's records take part in what the kernel offers for all: titles in other modules, search, calendar, home,
 * history. One CDI bean for each kind of record; everything it gives is limited to what the caller may see.
 */
public interface RecordSource {
    /** @return the kind that it answers for, such as {@code ROUND} */
    String kind();

    /** @return empty where there is none or the caller may not know of it */
    Optional<RecordCard> find(long id);

    /** @return those of them that there are and that the caller may know of, in any order; none twice */
    default List<RecordCard> find(Collection<Long> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /**
     * Whether its records are occasions, such as rounds, meetings and missions: what passed with people may be linked to
     * them, and their pages show what is.
     */
    default boolean occasion() {
        return false;
    }

    /** @return the record with that public code; empty where there is none or the caller may not know of it */
    default Optional<RecordCard> coded(String code) {
        return Optional.empty();
    }

    /** @return at most {@code limit} hits, best first; never null */
    default List<SearchHit> search(String words, Language language, int limit) {
        return List.of();
    }

    /** @return entries that touch the days from–to, both inclusive, in order of their start */
    default List<CalendarEntry> calendar(LocalDate from, LocalDate to) {
        return List.of();
    }

    /** @return records of this kind that were changed after that moment, newest first, at most {@code limit} */
    default List<RecordChange> changes(Instant moment, int limit) {
        return List.of();
    }

    /** @return the rows that make up the record, for its history; empty where it may not be seen */
    default List<AuditedRows> auditedRows(long id) {
        return List.of();
    }
}
