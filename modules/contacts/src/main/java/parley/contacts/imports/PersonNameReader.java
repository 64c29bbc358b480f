package parley.contacts.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
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

    /** Written small before a family name they belong to it; these also written large. */
    private static final Pattern PARTICLE = Pattern.compile(
            "d[eiu]|des|l[ae]|d[ao]s?|del(la|os)?|l[ao]s|d['’]|van|von|der|den|te[rn]|zu[rm]?|y|[Dd]el[ao]s?|el|al");

    private static final Pattern ADDRESS =
            Pattern.compile("[<(\\[]\\s*(?:mailto:)?([^\\s<>()@]+@[^\\s<>()@]+)\\s*[>)\\]]");

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
        each(line, PersonFields.GIVEN, (header, cell) -> {
            WrittenName around = WrittenName.read(cell, header);
            boolean alone = around.honorific().isEmpty() && around.otherScript().isEmpty();
            row.given = alone ? cell : around.name();
            beside(row, header, cell, around);
        });
        each(line, PersonFields.MIDDLE, (header, cell) -> row.given = joined(row.given, cell));
        each(line, PersonFields.FULL, (header, cell) -> fullName(row, header, cell));
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
    private static void fullName(PersonRow row, String header, String cell) {
        String written = withoutAddress(row, cell);
        if (row.named()) {
            NameOrder shown = CellValues.order(written, row.family, row.given);
            row.order = row.order == null ? shown : row.order;
            another(row, header, written);
            return;
        }
        WrittenName around = WrittenName.read(written, header);
        beside(row, header, written, around);
        List<String> parts = Stream.of(around.name().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> names =
                parts.stream().filter(part -> !SUFFIX.matcher(part).matches()).toList();
        String suffixes =
                parts.stream().filter(part -> SUFFIX.matcher(part).matches()).collect(Collectors.joining(" "));
        if (names.size() > 1) {
            row.family = joined(names.get(0), suffixes);
            WrittenName given = WrittenName.read(String.join(", ", names.subList(1, names.size())), header);
            row.given = given.name();
            beside(row, header, written, given);
        } else if (names.isEmpty()) {
            whole(row, around.name());
        } else {
            whole(row, names.get(0));
            row.family = row.family == null ? null : joined(row.family, suffixes);
            row.given = row.family == null ? joined(row.given, suffixes) : row.given;
        }
    }

    /** A name that says somebody else, or the same person otherwise, is not lost. */
    private static void another(PersonRow row, String header, String name) {
        if (!CellValues.address(name)
                && !Plain.sameName(WrittenName.read(name, header).name(), row.name())) {
            row.notes.add(header + ": " + name);
            row.remarks.add(ImportMessage.of("importPeople.remark.otherName", "", name));
        }
    }

    /** An address beside the name is one of the person. */
    private static String withoutAddress(PersonRow row, String cell) {
        Matcher address = ADDRESS.matcher(cell);
        String found = address.find() ? address.group(1) : "";
        String name = address.replaceFirst(" ").strip();
        if (name.isEmpty() || !CellValues.address(found)) {
            return cell;
        }
        row.emailsBesideNames.add(found);
        return name;
    }

    /** What stood around the name is no part of it, and is said. */
    private static void beside(PersonRow row, String header, String written, WrittenName around) {
        if (!around.honorific().isEmpty()) {
            if (CellValues.french(around.honorific())) {
                row.honorificFr = around.honorific();
            } else {
                row.honorificEn = around.honorific();
            }
            row.remarks.add(ImportMessage.of("importPeople.remark.honorificRead", "", around.honorific()));
        }
        if (!around.otherScript().isEmpty()) {
            row.notes.add(header + ": " + written);
            row.remarks.add(ImportMessage.of("importPeople.remark.otherScript", "", around.otherScript()));
        }
    }

    private static void whole(PersonRow row, String cell) {
        String[] all = cell.split("\\s+");
        int last = all.length;
        while (last > 2 && SUFFIX.matcher(all[last - 1]).matches()) {
            last--;
        }
        String suffixes = String.join(" ", List.of(all).subList(last, all.length));
        inOrder(row, List.of(all).subList(0, last).toArray(String[]::new));
        if (row.family == null) {
            row.given = joined(row.given, suffixes);
        } else {
            row.family = joined(row.family, suffixes);
        }
        if (row.family != null) { // What it was read as is said, because it is a guess.
            row.remarks.add(ImportMessage.of("importPeople.remark.nameRead", "", row.given, row.family));
        }
    }

    private static void inOrder(PersonRow row, String[] words) {
        if (words.length == 1) {
            row.given = words[0];
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
        split(row, words, familyFirst ? shouted : familyLast(words), familyFirst);
    }

    /** @return where the family name begins that stands last: with its particles, and something left before it */
    private static int familyLast(String... words) {
        int from = words.length - 1;
        while (from > 1 && PARTICLE.matcher(words[from - 1]).matches()) {
            from--;
        }
        return from;
    }

    private static void split(PersonRow row, String[] words, int at, boolean familyFirst) {
        String first = String.join(" ", List.of(words).subList(0, at));
        String rest = String.join(" ", List.of(words).subList(at, words.length));
        row.family = familyFirst ? first : rest;
        row.given = familyFirst ? rest : first;
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
