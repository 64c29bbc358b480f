package parley.contacts.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.NameOrder;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;

/** Reads names of people, in parts or whole, however they are built. */
final class PersonNameReader {
    /** Malay, Tamil and Indonesian: the son or daughter of. */
    private static final Pattern CHILD_OF =
            Pattern.compile("(?i)(bin|binti|bte|binte|b\\.|bt\\.|a/l|a/p|s/o|d/o)\\s.+");

    /** What follows a family name and is none; as in “Santos, Jr., José”. Without points, KC and Md are given names. */
    private static final Pattern SUFFIX = Pattern.compile(
            "[JjSs][Rr]\\.?|I{2,3}|IV|Ph\\.? ?D\\.?|M\\.D\\.|M\\.?B\\.?A\\.?"
                    + "|C\\.?P\\.?A\\.?|CFA|FCPA|LL\\.?[BM]\\.?|[Ee]sq\\.?|P\\.? ?[Ee]ng\\.?|[Ii]ng\\.|[KQ]\\.C\\.|[Cc]\\.[Rr]\\.");

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
        return CHILD_OF.matcher(row.family).matches() ? NameOrder.PATRONYMIC : NameOrder.GIVEN_FIRST;
    }

    /** A name in one cell: “Family, Given”, “FAMILY Given”, “Given bin Father”, “Nguyễn Văn Given” or “Given Family”. */
    private static void fullName(PersonRow row, String cell) {
        if (row.named()) {
            NameOrder shown = CellValues.order(cell, row.family, row.given);
            row.order = row.order == null ? shown : row.order;
            return;
        }
        List<String> parts = Stream.of(cell.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> names =
                parts.stream().filter(part -> !SUFFIX.matcher(part).matches()).toList();
        String suffixes =
                parts.stream().filter(part -> SUFFIX.matcher(part).matches()).collect(Collectors.joining(" "));
        if (names.size() > 1) {
            row.family = joined(names.get(0), suffixes);
            row.given = String.join(", ", names.subList(1, names.size()));
        } else if (names.isEmpty()) {
            whole(row, cell);
        } else {
            whole(row, names.get(0));
            row.family = row.family == null ? null : joined(row.family, suffixes);
            row.given = row.family == null ? joined(row.given, suffixes) : row.given;
        }
    }

    private static void whole(PersonRow row, String cell) {
        String[] words = cell.split("\\s+");
        if (words.length == 1) {
            row.given = cell;
            return;
        }
        for (int i = 1; i < words.length - 1; i++) {
            if (CHILD_OF.matcher(words[i] + " " + words[i + 1]).matches()) {
                split(row, words, i, false);
                return;
            }
        }
        if (VietnameseNames.familyFirst(words)) {
            split(row, words, 1, true);
            row.order = row.order == null ? NameOrder.FAMILY_FIRST : row.order;
            return;
        }
        int shouted = 0;
        while (shouted < words.length && words[shouted].length() > 1 && shouted(words[shouted])) {
            shouted++;
        }
        boolean familyFirst = shouted > 0 && shouted < words.length;
        split(row, words, familyFirst ? shouted : words.length - 1, familyFirst);
    }

    /** What the name was read as is said, because it is a guess. */
    private static void split(PersonRow row, String[] words, int at, boolean familyFirst) {
        String first = String.join(" ", List.of(words).subList(0, at));
        String rest = String.join(" ", List.of(words).subList(at, words.length));
        row.family = familyFirst ? first : rest;
        row.given = familyFirst ? rest : first;
        row.remarks.add(ImportMessage.of("importPeople.remark.nameRead", "", row.given, row.family));
    }

    private static boolean shouted(String word) {
        return word.equals(word.toUpperCase()) && !word.equals(word.toLowerCase());
    }

    private static String joined(String before, String more) {
        return Stream.of(before, more)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
