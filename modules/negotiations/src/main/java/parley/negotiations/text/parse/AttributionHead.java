package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Stance;

/** What has been understood so far of the words that say whose a bracket is. */
final class AttributionHead {
    /** Words of the longest name that is looked for. */
    private static final int LONGEST_NAME = 7;
    /** A name that nobody knows has no more words. */
    private static final int MOST_DOUBTFUL = 3;

    private static final Pattern NOTE_SIGN = Pattern.compile("(?<=\\p{L}{3})[0-9]{1,3}$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:d|l)['’]");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}\\d?");
    private static final Pattern GROUP_TAIL = Pattern.compile("\\s*[-–−]\\s*(?:\\d{1,2}|[Xx])?$");
    private static final Map<String, String> COUNTRIES = countries();

    private final Grammar grammar;
    private final boolean colon;
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> excepted = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private Stance stance;
    private boolean except;
    private int saidOf;
    /** Codes that are no country's, and names that may be anything. */
    private int guessed;

    /** @param colon whether a colon ends it; without one only parties of reference data are taken for parties */
    AttributionHead(Grammar grammar, boolean colon) {
        this.grammar = grammar;
        this.colon = colon;
    }

    /** Every country has a code, whether or not it is a party: drafts of other agreements name others. */
    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            String three = country.getISO3Country();
            countries.put(two, three);
            countries.put(three, three);
            countries.put(Grammar.fold(country.getDisplayCountry(Locale.ENGLISH)), three);
            countries.put(Grammar.fold(country.getDisplayCountry(Locale.FRENCH)), three);
        }
        return countries;
    }

    /** @return whether it names parties of reference data or countries only, and says what they think */
    boolean certain() {
        return stance != null && !parties.isEmpty() && guessed == 0;
    }

    /** @return whether it can be part of an attribution */
    boolean add(String part) {
        List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(part)));
        while (!words.isEmpty()) {
            int taken = take(words);
            if (taken == 0) {
                return false;
            }
            words.subList(0, taken).clear();
        }
        return true;
    }

    /** @return how many of the words it understood, the longest name first */
    private int take(List<String> words) {
        int most = grammar.mayBegin(words.get(0)) ? Math.min(words.size(), LONGEST_NAME) : 0;
        for (int n = most; n > 0; n--) {
            String name = String.join(" ", words.subList(0, n));
            if (known(name) || said(Grammar.fold(NOTE_SIGN.matcher(name).replaceFirst("")))) {
                return n;
            }
        }
        return said(Grammar.fold(words.get(0))) ? 1 : stranger(words);
    }

    private boolean known(String name) {
        String party = grammar.party(name);
        if (party == null) {
            party = other(name, GROUP_TAIL.matcher(name).replaceFirst(""));
        }
        if (party == null && (name.indexOf('\'') >= 0 || name.indexOf('’') >= 0)) {
            String bare = ARTICLE.matcher(name).replaceFirst("");
            party = other(name, GENITIVE.matcher(bare).replaceFirst(""));
        }
        if (party != null) {
            name(party);
        }
        return party != null;
    }

    /** @return the party so called where the name is another one than before, else null */
    private String other(String before, String name) {
        return name.equals(before) ? null : grammar.party(name);
    }

    private void name(String party) {
        (except ? excepted : parties).add(party);
    }

    private boolean said(String folded) {
        if (grammar.is(WordKind.EXCEPT, folded)) {
            except = true;
            return true;
        }
        Stance found = grammar.stance(folded);
        if (found != null) {
            except = false;
            // "propose to delete", "proposal: alt": the more telling of two words on the same parties.
            stance = stance == null || stance == Stance.PROPOSE && excepted.isEmpty() && oneSaying() ? found : stance;
            saidOf = parties.size();
            return true;
        }
        return grammar.is(WordKind.FILLER, folded) || sign(folded);
    }

    /** @return whether it is a number of an option or of a group's members, a letter of an option or a dash */
    private static boolean sign(String folded) {
        if (folded.isEmpty() || folded.length() > 2) {
            return false;
        }
        char first = folded.charAt(0);
        boolean figures = digit(first) && (folded.length() == 1 || digit(folded.charAt(1)));
        return figures || folded.length() == 1 && (first >= 'a' && first <= 'd' || first == '-');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean oneSaying() {
        return saidOf == parties.size();
    }

    /** A code or a country that is no party, or, beside parties, any name: told as unknown. */
    private int stranger(List<String> words) {
        if (!colon) {
            return 0;
        }
        for (int n = Math.min(words.size(), 6); n > 0; n--) {
            String name = String.join(" ", words.subList(0, n));
            String country = COUNTRIES.get(name.length() <= 3 ? name : Grammar.fold(name));
            if (country != null) {
                name(country);
                unknown.add(name);
                return n;
            }
        }
        String word = words.get(0);
        if (CODE.matcher(word).matches()) {
            name(word);
            unknown.add(word);
            guessed++;
            return 1;
        }
        if (Character.isUpperCase(word.charAt(0)) && doubtful.size() < MOST_DOUBTFUL) {
            doubtful.add(word);
            guessed++;
            return 1;
        }
        return 0;
    }

    /**
     * @param length what the attribution takes if it is one
     * @return null where these words are text
     */
    Attribution attribution(int length) {
        boolean nobody = parties.isEmpty() && excepted.isEmpty();
        if (nobody && (stance == null || doubtful.isEmpty() && !colon)) {
            return null;
        }
        if (!doubtful.isEmpty() && nobody && stance == Stance.DELETE) {
            return null;
        }
        if (!doubtful.isEmpty()) {
            String name = String.join(" ", doubtful);
            parties.add(name.toUpperCase(Locale.ROOT));
            unknown.add(name);
        }
        return new Attribution(
                List.copyOf(parties),
                stance == null ? Stance.PROPOSE : stance,
                stance != null,
                length,
                List.copyOf(unknown));
    }
}
