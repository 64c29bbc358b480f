package parley.contacts.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;

/**
 * A telephone number as lists write it, often with what kind of number it is before or behind it.
 *
 * @param whole everything that stands there
 * @param text what should be the number
 * @param kind as it stands there; null where nothing does
 * @param alone whether nothing else stands there, which would be lost with it
 */
record WrittenNumber(String whole, String text, PhoneKind kind, boolean alone) {
    private static final String KINDS = "work|office|direct|main|home|cell|mobile|business|bureau|cellulaire|domicile"
            + "|ligne directe|principal|fax|télécopieur|tél|tel|téléphone|telephone|phone|ph";
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)[^\\p{L}]*((" + KINDS + "|t|m|c|w|h|b|f|o)\\b[^\\p{L}]*){0,3}");
    private static final Pattern BEHIND = Pattern.compile("(?iu)(?<=\\d)[\\s,:–-]*(?:\\(((?:(?:" + KINDS
            + "|t|m|c|w|h|b|f|o)\\b[\\s./]*){1,2})\\)|\\s((?:(?:" + KINDS + ")\\b[\\s./]*){1,2}))\\s*$");

    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*[/|,]\\s*(?=[+(\\d]|\\p{L}{1,11}[.:]*\\s*[+(\\d])"
            + "|\\s+(?:or|and|ou|et|&|-|–)\\s+(?=[+(\\d])");
    /** Fewer digits are the end of the number before. */
    private static final int WHOLE = 7;

    private static final int LONGEST = 60;
    /** What nearly every cell of numbers is: one, and nothing beside it. */
    private static final Pattern ORDINARY = Pattern.compile("\\+?[\\d().]+(?:[ -][\\d().]+)*");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern FIRST_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("[+(\\d].*", Pattern.DOTALL);
    /** Programs that took a number for one to calculate with. */
    private static final Pattern DECIMAL = Pattern.compile("^(\\+?\\d{7,15})\\.0$");
    /** So most of the world dials abroad. */
    private static final Pattern ABROAD = Pattern.compile("^\\s*\\(?00(?=[\\s)]*[1-9])\\)?");

    /** What a number is, as signatures shorten it. */
    private static final Map<String, String> LETTERS = Map.of(
            "c",
            "cell",
            "m",
            "mobile",
            "f",
            "fax",
            "h",
            "home",
            "d",
            "domicile",
            "w",
            "work",
            "b",
            "bureau",
            "o",
            "work");

    /** @return those of a cell: a stroke, comma or “or” between two whole ones parts them as well */
    static List<WrittenNumber> several(String cell) {
        if (ORDINARY.matcher(cell).matches()) {
            return List.of(new WrittenNumber(cell, cell, null, true));
        }
        return CellValues.several(cell).stream()
                .flatMap(part -> {
                    List<String> strokes = List.of(BETWEEN.split(part));
                    boolean apart = strokes.stream()
                            .allMatch(each ->
                                    NO_DIGITS.matcher(each).replaceAll("").length() >= WHOLE);
                    return apart ? strokes.stream() : Stream.of(part);
                })
                .map(WrittenNumber::of)
                .toList();
    }

    static WrittenNumber of(String part) {
        Matcher behind = BEHIND.matcher(part);
        boolean found = behind.find();
        String text = found ? part.substring(0, behind.start()) : part;
        PhoneKind before = kind(NUMBER.matcher(text).replaceFirst(""));
        String label = !found ? "" : behind.group(1) == null ? behind.group(2) : behind.group(1);
        Matcher digit = FIRST_DIGIT.matcher(text);
        boolean alone = !text.contains("@")
                && (!digit.find()
                        || BEFORE.matcher(text.substring(0, digit.start())).matches());
        return new WrittenNumber(part, text, before == null ? kind(label) : before, alone);
    }

    /** @return what a label such as “* Work Fax” or “Cellulaire” says; null where it says nothing */
    static PhoneKind kind(String label) {
        String plain = LETTERS.getOrDefault(Plain.of(label), Plain.of(label));
        if (plain.contains("fax") || plain.contains("telecop")) {
            return PhoneKind.FAX;
        }
        if (plain.contains("mobile") || plain.contains("cell") || plain.contains("portable")) {
            return PhoneKind.MOBILE;
        }
        if (Stream.of("home", "domicile", "other", "autre").anyMatch(plain::contains)) {
            return PhoneKind.OTHER;
        }
        return Stream.of("work", "office", "business", "main", "bureau").anyMatch(plain::contains)
                ? PhoneKind.WORK
                : null;
    }

    /** @param region where a number without a country code is dialled; empty where it is no number, or one among words */
    Optional<PhoneNumber> read(String region) {
        if (!alone || text.length() > LONGEST) {
            return Optional.empty();
        }
        return PhoneNumber.read(DECIMAL.matcher(text).replaceFirst("$1"), region, null)
                .or(() -> PhoneNumber.read(ABROAD.matcher(text).replaceFirst("+"), region, null));
    }
}
