package parley.core.record;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which records of one kind changed since a moment, read from the audit in one statement. Published facts that a release
 * brings are nobody's doing and left out.
 *
 * @param table the records' own, with {@code id} as its key
 * @param parts tables whose rows belong to a record, with the column that names it
 */
public record ChangeSql(String table, Map<String, String> parts) {
    private static final String READ = "e.id as entry, e.at, e.kind, e.account_id, e.actor, e.table_name";
    private static final String SINCE =
            " and e.kind in ('INSERT', 'UPDATE') and e.at > :moment and e.actor is distinct from 'reference-data'";

    /** One record that changed. */
    public record Changed(long id, Instant at, boolean added, String person, String actor, List<String> touched) {
        /** The change of the record that the card presents. */
        public RecordChange of(RecordCard card) {
            return new RecordChange(card.changed(at), added, person, actor, touched, null);
        }
    }

    public static ChangeSql of(String table) {
        return new ChangeSql(table, Map.of());
    }

    /** Adds a table with {@code id} as its key, whose rows belong to the record that the column names. */
    public ChangeSql with(String part, String owner) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(part, owner);
        return new ChangeSql(table, all);
    }

    /**
     * @param create the entity manager's {@code createNativeQuery}
     * @return newest first, each record once
     */
    @SuppressWarnings("unchecked")
    public List<Changed> since(Function<String, Query> create, Instant moment, int limit) {
        List<Object[]> rows = new Conditions()
                .with("moment", moment)
                .query(create, sql(limit))
                .getResultList();
        return rows.stream().map(Row::new).map(ChangeSql::changed).toList();
    }

    /**
     * @param cards gives those that the caller may know of
     * @return the changes of those, in their order
     */
    public static List<RecordChange> told(List<Changed> changes, Function<Collection<Long>, List<RecordCard>> cards) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<Long, RecordCard> known = cards
                .apply(changes.stream().map(Changed::id).toList())
                .stream()
                .collect(Collectors.toMap(card -> card.ref().id(), card -> card));
        return changes.stream()
                .filter(change -> known.containsKey(change.id()))
                .map(change -> change.of(known.get(change.id())))
                .toList();
    }

    /** The records first, by the day alone; what changed of each is read of those few, or an import makes home wait. */
    private String sql(int limit) {
        List<String> seen = new ArrayList<>();
        seen.add("select cast(e.row_key as bigint) as id, true as own, " + READ + " from audit.entry e"
                + " where e.table_name = '" + table + "'" + SINCE);
        parts.forEach((part, owner) -> seen.add("select p." + owner + ", false, " + READ
                + " from audit.entry e join " + part + " p on p.id = cast(e.row_key as bigint)"
                + " where e.table_name = '" + part + "'" + SINCE));
        return "with seen as materialized (" + String.join(" union all ", seen) + "), latest as materialized"
                + " (select id, max(at) as at from seen group by id order by max(at) desc, id desc limit " + limit + ")"
                + " select s.id, max(s.at), bool_or(s.own and s.kind = 'INSERT'),"
                + " (array_agg(case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                + " else nullif(concat_ws(' ', p.given_name, p.family_name), '') end order by s.entry desc))[1],"
                + " (array_agg(s.actor order by s.entry desc))[1],"
                + " string_agg(distinct case when not s.own then s.table_name else (select string_agg(s.table_name || '.' || k, ',')"
                + " from jsonb_object_keys(v.fields) k) end, ',')"
                + " from latest l join seen s on s.id = l.id"
                + " left join core.account a on a.id = s.account_id left join core.person p on p.id = a.person_id"
                + " left join audit.entry_value v on v.entry_id = s.entry and s.kind = 'UPDATE' and s.own"
                + " group by s.id order by max(s.at) desc, s.id desc";
    }

    private static Changed changed(Row row) {
        long id = row.id();
        Instant at = row.instant();
        boolean added = row.flag();
        String person = row.text();
        String actor = row.text();
        String touched = row.text();
        return new Changed(id, at, added, person, actor, added || touched == null ? List.of() : names(touched));
    }

    private static List<String> names(String joined) {
        return Stream.of(joined.split(",")).sorted().distinct().toList();
    }
}
