package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whose a bracket is from its first words: {@code CAN:}, {@code VN, TH oppose:}, {@code ASEAN except SGP:},
 * {@code CAN alt:}, {@code CAN/SGP propose; VN oppose:}, {@code Proposition du Canada :}; and who is named further on, as in
 * {@code CAN propose: shall; VN oppose: should}. What stands where a party does and is none is told, not dropped.
 */
final class Attributions {
    /** No list of parties is longer. */
    static final int LONGEST_HEAD = 240;

    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");
    private static final Pattern SEPARATOR = Pattern.compile("[,/;&+|()]|\\s[–—]\\s");
    private static final Pattern LATER = Pattern.compile(";\\s*(?<words>[^;:：]{2,120})(?:[:：]|$)");

    private final Grammar grammar;

    Attributions(Grammar grammar) {
        this.grammar = grammar;
    }

    /** @param content what follows the opening bracket, as far as the next bracket */
    Attribution of(String content) {
        Attribution first = first(content);
        return first.parties().isEmpty() || first.length() >= content.length() ? first : andLater(first, content);
    }

    private Attribution first(String content) {
        String start = content.substring(0, Math.min(content.length(), LONGEST_HEAD));
        Matcher colon = COLON.matcher(start);
        if (colon.find()) {
            Attribution found = head(start.substring(0, colon.start()), colon.end(), true);
            if (found != null) {
                return found;
            }
        }
        Matcher dash = DASH.matcher(start);
        if (dash.find()) {
            Attribution found = head(start.substring(0, dash.start()), dash.end(), false);
            if (found != null) {
                return found;
            }
        }
        Attribution whole = content.length() > LONGEST_HEAD ? null : head(content, content.length(), false);
        return whole == null || !tag(content, whole) ? Attribution.NOBODY : whole;
    }

    /** A name in full may be the text itself, "[Canada][the importing Party]"; a code alone or a verb is not. */
    private static boolean tag(String content, Attribution whole) {
        return content.equals(content.toUpperCase(Locale.ROOT)) || whole.said();
    }

    /** With those named after a semicolon who say something else of the same words; no name is guessed there. */
    private Attribution andLater(Attribution first, String content) {
        Set<String> parties = new LinkedHashSet<>(first.parties());
        List<String> unknown = new ArrayList<>(first.unknown());
        Matcher later = LATER.matcher(content).region(first.length(), content.length());
        while (later.find()) {
            AttributionHead head = read(later.group("words"), true);
            if (head != null && head.certain()) {
                Attribution more = head.attribution(0);
                parties.addAll(more.parties());
                unknown.addAll(more.unknown());
            }
        }
        return new Attribution(
                List.copyOf(parties), first.stance(), first.said(), first.length(), List.copyOf(unknown));
    }

    /** @return null where these words are text */
    private Attribution head(String words, int length, boolean colon) {
        AttributionHead head = read(words, colon);
        return head == null ? null : head.attribution(length);
    }

    private AttributionHead read(String words, boolean colon) {
        AttributionHead head = new AttributionHead(grammar, colon);
        for (String part : SEPARATOR.split(words)) {
            if (!part.isBlank() && !head.add(part.strip())) {
                return null;
            }
        }
        return head;
    }
}
