package parley.ui.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import parley.core.access.Callers;
import parley.core.audit.CodeWords;
import parley.core.audit.HistoryEntry;
import parley.core.error.Forbidden;
import parley.core.party.PartyService;
import parley.core.record.HeldRow;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;

/**
 * What the database keeps of a field, as people read it: constants by their words, days and moments as anywhere else,
 * records by their title where the reader may know it. Anything else stands as it was written.
 */
@Named("stored")
@RequestScoped
public class StoredValues {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*");
    private static final List<String> PARTIES = List.of("party", "country", "group");
    private static final List<String> PEOPLE = List.of("person", "lead", "chair");

    @Inject
    private Texts texts;

    @Inject
    private FormatBean format;

    @Inject
    private PartyService parties;

    @Inject
    private RecordSources sources;

    @Inject
    private Instance<CodeWords> codes;

    private final Map<RecordRef, Optional<String>> titles = new HashMap<>();
    private final Map<String, Map<String, String>> named = new HashMap<>();

    /** @return in words; or null where there are none, because it is free text, a number or a code */
    public String words(HistoryEntry entry, String column, String value) {
        return value == null
                ? null
                : linked(column, value, kind -> ofEntry(entry, kind))
                        .or(() -> find(entry.table(), column, value))
                        .orElse(null);
    }

    /** @return the same of a row as it stands */
    public String ofRow(HeldRow row, String column) {
        String value = row.values().get(column);
        return linked(column, value, kind -> Optional.ofNullable(row.values().get(kind)))
                .or(() -> find(row.table(), column, value))
                .orElse(null);
    }

    private static Optional<String> ofEntry(HistoryEntry entry, String column) {
        return entry.changes().stream()
                .filter(change -> change.column().equals(column))
                .map(change -> change.after() == null ? change.before() : change.after())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A column {@code linked_id} points to a record of the kind that stands in {@code linked_kind} of the same row. */
    private Optional<String> linked(String column, String value, Function<String, Optional<String>> others) {
        if (!column.endsWith("_id") || !value.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return others.apply(column.replaceFirst("_id$", "_kind"))
                .flatMap(kind -> title(new RecordRef(kind, Long.parseLong(value))));
    }

    private Optional<String> title(RecordRef record) {
        return titles.computeIfAbsent(record, ref -> sources.find(ref).map(card -> card.title(language())));
    }

    private Optional<String> find(String table, String column, String value) {
        if (value.equals("true") || value.equals("false")) {
            return texts.find(language(), "history.value." + value);
        }
        if (CONSTANT.matcher(value).matches()) {
            return constant(table, column, value);
        }
        if (column.endsWith("_id") && value.matches("\\d{1,18}")) {
            return code(column, value)
                    .or(() -> record(column.substring(0, column.length() - "_id".length()), Long.parseLong(value)));
        }
        return time(value);
    }

    /** Words of constants go by noun and field: {@code round.status.HELD}; the noun is words of the table's name. */
    private Optional<String> constant(String table, String column, String value) {
        String field = camel(column.replaceFirst("_(before|after)$", ""));
        List<String> keys = new ArrayList<>();
        String noun = table == null ? "" : table.substring(table.indexOf('.') + 1);
        for (String name = noun; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('_')))) {
            keys.add(camel(name) + "." + field + ".");
        }
        for (int cut = noun.indexOf('_'); cut >= 0; cut = noun.indexOf('_', cut + 1)) {
            keys.add(camel(noun.substring(cut + 1)) + "." + field + ".");
        }
        keys.add(noun.replace('_', '.') + ".");
        if (!column.equals("status") && field.equals("status")) {
            keys.add("chapter.status.");
        }
        keys.add("meeting." + field + ".");
        keys.add(field + ".");
        if (value.equals("EN") || value.equals("FR")) {
            keys.add("language.");
        }
        if (column.endsWith("_precision")) {
            keys.add("history.precision.");
        }
        return keys.stream()
                .map(key -> texts.find(language(), key + value))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> code(column, value));
    }

    private Optional<String> code(String column, String value) {
        return codes.stream()
                .filter(words -> words.columns().contains(column))
                .map(words -> named.computeIfAbsent(column, key -> names(words)).get(value))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Who may read the history of a record may not always read every table that it names: then the code stands. */
    private static Map<String, String> names(CodeWords words) {
        try {
            return words.names(language());
        } catch (Forbidden notTheirs) {
            return Map.of();
        }
    }

    private static String camel(String name) {
        return Pattern.compile("_(\\w)").matcher(name).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private Optional<String> record(String column, long id) {
        String noun = column.substring(column.lastIndexOf('_') + 1);
        if (PARTIES.contains(noun)) {
            return parties.all().stream()
                    .filter(party -> party.id() == id)
                    .map(party -> party.name(language()))
                    .findFirst();
        }
        String kind = PEOPLE.contains(noun)
                ? "PERSON"
                : noun.equals("council") ? "ORGANIZATION" : noun.toUpperCase(Locale.ROOT);
        return title(new RecordRef(kind, id));
    }

    private Optional<String> time(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return Optional.of(format.day(LocalDate.parse(value)));
            }
            if (MOMENT.matcher(value).matches()) {
                Instant moment = OffsetDateTime.parse(value.replace(' ', 'T')).toInstant();
                return Optional.of(format.moment(moment));
            }
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Language language() {
        return Callers.current().language();
    }
}
