package parley.contacts.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.NameOrder;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;

/** Reads names of people, in parts or whole, however they are built. */
final class PersonNameReader {
    private final ImportColumns columns;
    private final Map<String, NameOrder> orders;

    /** @param orders by the words that exports write */
    PersonNameReader(ImportColumns columns, Map<String, NameOrder> orders) {
        this.columns = columns;
        this.orders = orders;
    }

    private void each(ImportLine line, String field, BiConsumer<String, String> consumer) {
        PersonRowReader.each(columns, line, field, consumer);
    }

    void read(ImportLine line, PersonRow row) {
        each(line, PersonFields.FAMILY, (header, cell) -> row.family = cell);
        each(line, PersonFields.GIVEN, (header, cell) -> row.given = cell);
        each(line, PersonFields.MIDDLE, (header, cell) -> row.given = joined(row.given, cell));
        each(line, PersonFields.FULL, (header, cell) -> fullName(row, cell));
        each(line, PersonFields.SUFFIX, (header, cell) -> {
            if (row.family == null) {
                row.given = joined(row.given, cell);
            } else {
                row.family = joined(row.family, cell);
            }
        });
        each(line, PersonFields.ORDER, (header, cell) -> row.order = orders.getOrDefault(Plain.of(cell), row.order));
        if (row.order == null && row.named()) {
            row.order = order(row);
        }
        if (row.order == NameOrder.SINGLE && row.family != null && row.given == null) {
            row.given = row.family;
            row.family = null;
        }
        if (Plain.lost(row.name())) {
            row.remarks.add(ImportMessage.of("importPeople.remark.lostLetters", "", row.name()));
        }
    }

    /** Malay and Indonesian names with a parent's, single names, and the usual order of others. */
    private static NameOrder order(PersonRow row) {
        if (row.family == null || row.given == null) {
            return NameOrder.SINGLE;
        }
        return row.family.matches("(?i)(bin|binti|bte|binte|b\\.|bt\\.)\\s.+")
                ? NameOrder.PATRONYMIC
                : NameOrder.GIVEN_FIRST;
    }

    /** A name in one cell: “Family, Given”, “FAMILY Given” or “Given Family”; what it was read as is said. */
    private static void fullName(PersonRow row, String cell) {
        if (row.named()) {
            NameOrder shown = CellValues.order(cell, row.family, row.given);
            row.order = row.order == null ? shown : row.order;
            return;
        }
        String[] parts = cell.split(",", 2);
        if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
            row.family = parts[0].strip();
            row.given = parts[1].strip();
            return;
        }
        String[] words = cell.split("\\s+");
        if (words.length == 1) {
            row.given = cell;
            return;
        }
        int shouted = 0;
        while (shouted < words.length && words[shouted].length() > 1 && shouted(words[shouted])) {
            shouted++;
        }
        int from = shouted > 0 && shouted < words.length ? shouted : words.length - 1;
        String first = String.join(" ", List.of(words).subList(0, from));
        String rest = String.join(" ", List.of(words).subList(from, words.length));
        boolean familyFirst = shouted > 0 && shouted < words.length;
        row.family = familyFirst ? first : rest;
        row.given = familyFirst ? rest : first;
        row.remarks.add(ImportMessage.of("importPeople.remark.nameRead", "", row.given, row.family));
    }

    private static boolean shouted(String word) {
        return word.equals(word.toUpperCase()) && !word.equals(word.toLowerCase());
    }

    private static String joined(String before, String more) {
        return Stream.of(before, more).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
