package parley.contacts.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.core.directory.NameOrder;
import parley.core.text.Language;

/** What single cells of contact lists mean. */
final class CellValues {
    /** Google joins several values of one kind so; others by a semicolon or a line. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*:::\\s*|\\s*;\\s*(?!ext=)|\\s*\\R\\s*");

    private static final Pattern BETWEEN_ADDRESSES =
            Pattern.compile("(?i)\\s*:::\\s*|\\s+(?:or|and|ou|et|&)\\s+|[;,/|\\s]+");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<([^<>]+@[^<>]+)>\\s*");
    /** A name before an address in angle brackets, where several stand in a cell. */
    private static final Pattern NAMED = Pattern.compile("[^<>,;@]*<([^<>\\s]+@[^<>\\s]+)>");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"\\s*<");
    /** Marks that no screen shows, which come along from web pages and mail programs. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00A0\\u202F]");

    /** Which of several an address is; our records say it by the affiliation that it belongs to. */
    private static final Pattern BEHIND_ADDRESS = Pattern.compile(
            "(?iu)(?<=\\w)\\s*\\((?:work|office|business|personal|private|home|other|main|primary|bureau|travail"
                    + "|professionnel|personnel|perso|domicile|autre|principal)\\)");

    /** What nearly every cell of addresses is: one, of letters that hide nothing. */
    private static final Pattern ORDINARY_ADDRESS =
            Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private static final Pattern AROUND_ADDRESS = Pattern.compile("(?i)mailto:|^'(?=[^']*'$)|(?<=^'[^']{0,254})'$");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"]+@[^\\s@.<>()\\[\\],;:\"]+(\\.[^\\s@.<>()\\[\\],;:\"]+)+");
    /** What follows a language: “French (Canada)”, “en-GB”. */
    private static final Pattern REGION_OF = Pattern.compile(
            " (ca|canada|us|usa|gb|uk|fr|france|be|ch|quebec|united states|united kingdom|etats unis|royaume uni|international)$");

    /** “NA” alone is Namibia, “None” may be somebody's name. */
    private static final Set<String> NOTHING = Set.of(
            "",
            "n a",
            "n d",
            "s o",
            "nil",
            "none",
            "null",
            "aucun",
            "aucune",
            "not available",
            "non disponible",
            "tbc",
            "tbd",
            "a venir",
            "a confirmer");

    private static final List<String> FRENCH_HONORIFICS = List.of(
            "m", "mme", "mlle", "dre", "me", "pr", "pre", "s e", "s e m", "s e mme", "l hon", "l honorable", "mgr");
    /** What anybody may be called. */
    private static final List<String> CIVILITIES =
            List.of("mr", "ms", "mrs", "miss", "mx", "m", "mme", "mlle", "monsieur", "madame");

    private static final Pattern FRENCH_TITLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(directeurs?|directrices?|cheffe?|président|présidente|président-directeur|vice-présidente?"
                    + "|gestionnaire|conseiller|conseillère|conseillere|adjointe?|pdg|fondateur|fondatrice|associée?|analyste"
                    + "|ministère|déléguée?|commissaire|responsable|sous-ministre|générale?|des|du|de|et|à|au|aux|d’\\p{L}+"
                    + "|l’\\p{L}+)(?!\\p{L})");
    private static final Pattern ENGLISH_TITLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(directors?|manager|officer|head|president|vice-president|chief|ceo|cfo|coo|founder|partner|chair"
                    + "|chairman|chairwoman|adviser|advisor|deputy|analyst|lead|owner|secretary|minister|counsel|buyer|of|the|and"
                    + "|for|general manager|commissioner)(?!\\p{L})");

    private CellValues() {}

    /** @return whether a cell was filled to say that there is nothing */
    static boolean nothing(String cell) {
        return NOTHING.contains(Plain.of(cell));
    }

    static List<String> several(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** @return the parts that should be addresses, whether they are or not; without the names before them */
    static List<String> addresses(String written) {
        if (ORDINARY_ADDRESS.matcher(written).matches()) {
            return List.of(written);
        }
        String cell = BEHIND_ADDRESS
                .matcher(AROUND_ADDRESS
                        .matcher(INVISIBLE.matcher(written).replaceAll(""))
                        .replaceAll(""))
                .replaceAll("");
        if (ADDRESS.matcher(cell).matches()) {
            return List.of(cell);
        }
        List<String> named = several(QUOTED.matcher(cell).replaceAll("<"));
        if (named.stream()
                .allMatch(part -> IN_BRACKETS.matcher(part).matches() && part.indexOf('@') == part.lastIndexOf('@'))) {
            return named.stream()
                    .map(part -> IN_BRACKETS.matcher(part).replaceFirst("$1").strip())
                    .toList();
        }
        cell = NAMED.matcher(QUOTED.matcher(cell).replaceAll("<"))
                .replaceAll(" $1 ")
                .strip();
        List<String> parts = Arrays.stream(BETWEEN_ADDRESSES.split(cell))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return parts.stream().allMatch(CellValues::address) ? parts : several(cell);
    }

    static boolean address(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    /** @return whether all that is wrong with an address is that its domain has no dot */
    static boolean halfDomain(String text) {
        return text.matches("[^\\s@]+@[^\\s@.]+");
    }

    static Optional<Language> language(String cell) {
        return switch (REGION_OF.matcher(Plain.of(cell)).replaceFirst("")) {
            case "fr", "fra", "fre", "f", "francais", "french", "francaise" -> Optional.of(Language.FR);
            case "en", "eng", "e", "anglais", "english", "anglaise", "a" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** @return the language in which a form of address or an honorific is customary; else the one it was given for */
    static Language honorific(String cell, Language otherwise) {
        return FRENCH_HONORIFICS.contains(Plain.of(cell)) ? Language.FR : otherwise;
    }

    /** @return whether an honorific, or the first of several, is customary in French */
    static boolean french(String honorifics) {
        String plain = Plain.of(honorifics);
        return FRENCH_HONORIFICS.stream().anyMatch(each -> plain.equals(each) || plain.startsWith(each + " "));
    }

    /** @return whether a cell says how somebody is addressed, and not what they do */
    static boolean formOfAddress(String cell) {
        String plain = Plain.of(cell);
        return CIVILITIES.contains(plain) || plain.equals("dr") || plain.equals("dre");
    }

    /** @return the honorific; null where it tells less than the one that is known: “Ms.” of somebody who is “Dr.” */
    static String told(String honorific, String known) {
        boolean less =
                known != null && CIVILITIES.contains(Plain.of(honorific)) && !CIVILITIES.contains(Plain.of(known));
        return less ? null : honorific;
    }

    /** @return the language whose words a title uses; where it uses neither's or both's, the one of its column */
    static Language titleLanguage(String title, Language otherwise) {
        boolean french = FRENCH_TITLE.matcher(title).find();
        boolean english = ENGLISH_TITLE.matcher(title).find();
        return french == english ? otherwise : french ? Language.FR : Language.EN;
    }

    /** @return the order that a written-out name shows, where its parts are known; null where it shows none */
    static NameOrder order(String full, String family, String given) {
        if (family == null || given == null) {
            return null;
        }
        if (Plain.of(full).equals(Plain.of(family + " " + given)) && !full.contains(",")) {
            return NameOrder.FAMILY_FIRST;
        }
        return null;
    }
}
