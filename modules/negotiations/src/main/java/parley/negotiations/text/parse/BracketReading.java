package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.parse.BracketScan.Pair;
import parley.negotiations.text.parse.BracketScan.Part;

/** What each pair of brackets of one reading says: whose it is, of what kind, what stands in it. */
final class BracketReading {
    private static final int LONGEST_CONTENT = 400;
    private static final int LONGEST_DELETION = 80;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0]*(?:/|or|ou|and/or|et/ou)?[\\s\u00A0]*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.;]\\s*$");
    private static final Pattern EMPTY = Pattern.compile("(?:[\\s\u00A0.…_●•*?\\-–—]|[xX]{1,4}(?![\\p{L}]))*");

    private final Grammar grammar;
    private final Attributions attributions;
    private final Reading reading;
    private final List<Part> parts;
    private final Map<Part, Integer> order = new IdentityHashMap<>();
    final BracketScan scan;
    private final Set<Pair> alternatives = new HashSet<>();
    private final Set<Pair> notes = new HashSet<>();

    /** What is known of one bracket. */
    record Said(Attribution attribution, Kind kind, String content, boolean ignored) {}

    BracketReading(Grammar grammar, Reading reading, List<Part> parts) {
        this.grammar = grammar;
        this.attributions = new Attributions(grammar);
        this.reading = reading;
        this.parts = parts;
        this.scan = new BracketScan(reading);
        for (int i = 0; i < parts.size(); i++) {
            order.put(parts.get(i), i);
            scan.add(parts.get(i));
        }
    }

    /** @return by pair, in the order of the text */
    Map<Pair, Said> read() {
        Map<Pair, Said> all = new java.util.LinkedHashMap<>();
        Map<Pair, Pair> last = new HashMap<>();
        for (Pair pair : scan.pairs()) {
            Said said = said(pair);
            all.put(pair, said);
            Pair before = last.put(pair.parent, pair);
            if (before != null && beside(before, all.get(before), pair, said)) {
                alternatives.add(before);
                alternatives.add(pair);
            }
        }
        all.replaceAll((pair, said) -> said.kind() == Kind.TEXT && alternatives.contains(pair)
                ? new Said(said.attribution(), Kind.ALTERNATIVE, said.content(), false)
                : said);
        return all;
    }

    private Said said(Pair pair) {
        String content = content(pair);
        int inner = inner(content);
        String own = content.substring(0, inner);
        boolean note = notes.contains(pair.parent) || grammar.beginsNote(content.strip());
        if (note) {
            notes.add(pair);
            return new Said(Attribution.NOBODY, Kind.IN_NOTE, cut(content), false);
        }
        if (grammar.is(WordKind.IGNORED, Grammar.fold(content))) {
            return new Said(Attribution.NOBODY, Kind.TEXT, cut(content), true);
        }
        boolean place = inner == content.length() && placeholder(own);
        Attribution attribution = place ? Attribution.NOBODY : attributions.of(own);
        String rest = attribution.length() == 0 ? content : content.substring(attribution.length());
        Attribution whole = saying(attribution, rest);
        return new Said(whole, kind(whole, rest, place), cut(rest), false);
    }

    /** What is said may stand behind the colon too: {@code [THA: oppose]}, {@code [THA: delete paragraph 4.]}. */
    private Attribution saying(Attribution attribution, String rest) {
        if (attribution.said() || rest.length() > LONGEST_DELETION) {
            return attribution;
        }
        String folded = Grammar.fold(rest);
        if (grammar.begins(WordKind.DELETE, folded)) {
            return attribution.saying(Stance.DELETE);
        }
        Stance stance = attribution.parties().isEmpty() ? null : grammar.stance(folded);
        return stance == null || stance == Stance.PROPOSE ? attribution : attribution.saying(stance);
    }

    private Kind kind(Attribution attribution, String rest, boolean placeholder) {
        if (attribution.stance() == Stance.DELETE) {
            return Kind.DELETION;
        }
        boolean tag = rest.isBlank() && !attribution.parties().isEmpty();
        if (placeholder || !tag && inner(rest) == rest.length() && placeholder(rest)) {
            return Kind.PLACEHOLDER;
        }
        return attribution.stance() == Stance.ALTERNATIVE ? Kind.ALTERNATIVE : Kind.TEXT;
    }

    private boolean placeholder(String text) {
        return EMPTY.matcher(text).matches() || grammar.begins(WordKind.PLACEHOLDER, Grammar.fold(text));
    }

    private boolean beside(Pair before, Said first, Pair pair, Said second) {
        if (before.to == null || before.to.part() != pair.from.part() || opposes(first) || opposes(second)) {
            return false;
        }
        String between = between(before, pair);
        if (first.ignored() || second.ignored()) {
            return false;
        }
        boolean sentence = ENDS_SENTENCE.matcher(first.content()).find();
        return between != null
                && BETWEEN.matcher(between).matches()
                && (between.isEmpty() || !sentence)
                && first.kind() != Kind.IN_NOTE
                && second.kind() != Kind.IN_NOTE;
    }

    private static boolean opposes(Said said) {
        Stance stance = said.attribution().stance();
        return stance == Stance.OPPOSE || stance == Stance.SUPPORT || stance == Stance.RESERVE;
    }

    private String between(Pair before, Pair pair) {
        int from = before.to.offset() + 1;
        int to = pair.from.offset();
        StringBuilder between = new StringBuilder();
        for (int i = from; i < to && between.length() < 20; i++) {
            if (pair.from.part().stretch().read(i, reading)) {
                between.append(pair.from.part().stretch().text.charAt(i));
            }
        }
        return between.length() < 20 ? between.toString() : null;
    }

    private static int inner(String content) {
        for (int i = 0; i < content.length(); i++) {
            if (BracketScan.opens(content.charAt(i))) {
                return i;
            }
        }
        return content.length();
    }

    private static String cut(String content) {
        String stripped = content.strip();
        return stripped.length() < LONGEST_CONTENT ? stripped : stripped.substring(0, LONGEST_CONTENT - 1) + "…";
    }

    /** Its first characters, attribution and all. */
    private String content(Pair pair) {
        StringBuilder content = new StringBuilder();
        int first = order.get(pair.from.part());
        int most = LONGEST_CONTENT + Attributions.LONGEST_HEAD;
        for (int p = first; p < parts.size() && content.length() < most; p++) {
            Part part = parts.get(p);
            if (pair.to == null && part.article() != pair.from.part().article()) {
                break;
            }
            boolean ends = pair.to != null && pair.to.part() == part;
            int to = ends ? pair.to.offset() : part.stretch().text.length();
            if (p > first) {
                content.append('\n');
            }
            for (int i = p == first ? pair.from.offset() + 1 : 0; i < to && content.length() < most; i++) {
                if (part.stretch().read(i, reading)) {
                    content.append(part.stretch().text.charAt(i));
                }
            }
            if (ends) {
                break;
            }
        }
        return content.toString();
    }

    /** @param where the kind of all brackets there, or null in articles */
    Bracket bracket(int id, Pair pair, Said said, Kind where) {
        Part from = pair.from.part();
        Part end = pair.to == null ? lastOf(from) : pair.to.part();
        int to = pair.to == null ? end.stretch().text.length() : pair.to.offset() + 1;
        Tracked tracked = from.stretch().at(pair.from.offset());
        Kind kind = said.kind() == Kind.IN_NOTE || where == null ? said.kind() : where;
        List<String> parties = said.attribution().parties();
        return new Bracket(
                id,
                kind.counted() ? from.article() : -1,
                from.stretch().paragraph.position(),
                pair.from.offset(),
                end.stretch().paragraph.position(),
                to,
                pair.depth,
                kind,
                parties.isEmpty() ? List.of(Bracket.NONE) : parties,
                said.attribution().stance(),
                tracked,
                said.content(),
                pair.to == null);
    }

    private Part lastOf(Part part) {
        Part last = part;
        for (int i = order.get(part); i < parts.size() && parts.get(i).article() == part.article(); i++) {
            last = parts.get(i);
        }
        return last;
    }

    static List<Part> parts(List<Assembly.Part> parts) {
        List<Part> all = new ArrayList<>();
        parts.forEach(part -> all.add(new Part(new Stretch(part.paragraph()), part.article(), part.heading())));
        return all;
    }
}
