package parley.contacts.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.exchange.HeaderWords;

/**
 * A whole name in one cell, without what stands around it.
 *
 * @param name what is left; never empty
 * @param honorific as it stands, such as {@code H.E. Tan Sri}; empty where there is none
 * @param otherScript words in another script beside the Latin ones, such as {@code 王伟明}; empty where there are none
 */
record WrittenName(String name, String honorific, String otherScript) {
    /** No name anywhere begins with one of these. What some are called all their life, such as Haji or Daw, stays. */
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "dr",
            "dre",
            "prof",
            "h e",
            "s e",
            "s e m",
            "the hon",
            "l hon",
            "rt hon",
            "the rt hon",
            "the honourable",
            "the right honourable",
            "l honorable",
            "yb",
            "y b",
            "ybhg",
            "yab",
            "dato",
            "datuk",
            "datin",
            "dato sri",
            "dato seri",
            "datuk seri",
            "datuk sri",
            "datin seri",
            "datin sri",
            "datin paduka",
            "tan sri",
            "puan sri",
            "toh puan",
            "encik",
            "bapak");
    /** With their point; without it they are names. */
    private static final Set<String> SHORT = Set.of("hon", "amb", "atty", "engr", "ir", "bpk");
    /** “M.” is Monsieur in a French list and an initial in others. */
    private static final Set<String> FRENCH = Set.of("m", "me", "mgr", "pr", "pre");

    private static final Pattern FRENCH_LIST = Pattern.compile(" (nom|participante?|personne|titulaire) ");

    private static final int MOST_WORDS = 3;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");
    private static final Pattern BEHIND = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)|(.+?)\\s*,\\s*([^,]+)");

    /** @param header of its column, which says whether the list is French */
    static WrittenName read(String cell, String header) {
        BooleanSupplier list =
                () -> FRENCH_LIST.matcher(" " + HeaderWords.plain(header) + " ").find();
        String text = BLANKS.matcher(cell).replaceAll(" ").strip();
        List<String> honorifics = new ArrayList<>();
        Matcher behind = BEHIND.matcher(text);
        if ((text.indexOf(',') >= 0 || text.endsWith(")")) && behind.matches()) {
            int group = behind.group(1) == null ? 3 : 1;
            boolean honorific = honorific(behind.group(group + 1), () -> true);
            honorifics.addAll(honorific ? List.of(behind.group(group + 1)) : List.of());
            text = honorific ? behind.group(group) : text;
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        String others = otherScript(words);
        int taken = honorificWords(words, list);
        while (taken > 0) {
            honorifics.add(String.join(" ", words.subList(0, taken)));
            words.subList(0, taken).clear();
            taken = honorificWords(words, () -> list.getAsBoolean() || CellValues.french(honorifics.get(0)));
        }
        return new WrittenName(String.join(" ", words), String.join(" ", honorifics), others);
    }

    /** @return how many words at the beginning are one honorific; 0 where there is none, or nothing would be left */
    private static int honorificWords(List<String> words, BooleanSupplier french) {
        if (words.size() > 1 && words.get(0).equalsIgnoreCase(words.get(1))) { // “Me Me” is a name
            return 0;
        }
        for (int count = Math.min(MOST_WORDS, words.size() - 1); count > 0; count--) {
            if (honorific(String.join(" ", words.subList(0, count)), french)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean honorific(String text, BooleanSupplier french) {
        String plain = Plain.of(text);
        return !text.contains(",")
                && (HONORIFICS.contains(plain)
                        || text.endsWith(".") && SHORT.contains(plain)
                        || FRENCH.contains(plain) && french.getAsBoolean());
    }

    /** Takes words in another script out of a name that is in Latin script as well. */
    private static String otherScript(List<String> words) {
        List<String> others =
                words.stream().filter(WrittenName::inAnotherScript).toList();
        if (others.isEmpty() || words.stream().noneMatch(WrittenName::latin)) {
            return "";
        }
        words.removeAll(others);
        return others.stream().map(word -> word.replaceAll("^[(（]|[)）]$", "")).collect(Collectors.joining(" "));
    }

    private static boolean latin(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean inAnotherScript(String word) {
        return !latin(word) && word.codePoints().anyMatch(Character::isLetter);
    }
}
