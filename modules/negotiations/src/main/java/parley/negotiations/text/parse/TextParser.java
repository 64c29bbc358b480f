package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.model.TrackedChange;
import parley.negotiations.text.parse.BracketReading.Said;
import parley.negotiations.text.parse.BracketScan.Pair;
import parley.negotiations.text.parse.BracketScan.Part;
import parley.negotiations.text.parse.BracketScan.Place;
import parley.negotiations.text.reader.RawText;

/** Reads paragraphs into articles and brackets. Takes whatever comes: what it cannot make sense of becomes a problem, never an error. */
public final class TextParser {
    private final Grammar grammar;

    public TextParser(Grammar grammar) {
        this.grammar = grammar;
    }

    public ParsedText parse(RawText raw) {
        return new Run(raw).parsed();
    }

    /** The reading of one text. */
    private final class Run {
        private final RawText raw;
        private final Assembly assembly;
        private final List<Bracket> brackets = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<Integer, Integer> articleOf = new TreeMap<>();
        private List<Article> articles = List.of();

        Run(RawText raw) {
            this.raw = raw;
            this.assembly = Assembly.of(grammar, raw);
        }

        ParsedText parsed() {
            List<Part> parts = BracketReading.parts(assembly.parts);
            articles = articles(List.of());
            parts.forEach(part -> articleOf.put(part.stretch().paragraph.position(), part.article()));
            brackets(parts, null);
            articles = articles(brackets);
            for (Note note : assembly.notes) {
                Kind kind = note.where() == Note.Where.NOTE ? Kind.IN_NOTE : Kind.IN_FOOTNOTE;
                brackets(List.of(new Part(new Stretch(note.paragraph()), -1, false)), kind);
            }
            problems.addAll(Numbering.problems(articles));
            unnumbered();
            sideBySide();
            about();
            return new ParsedText(
                    assembly.chapterNumber,
                    assembly.chapterHeading,
                    assembly.preamble,
                    articles,
                    assembly.notes,
                    brackets,
                    problems,
                    changes());
        }

        private List<Article> articles(List<Bracket> known) {
            List<Article> all = new ArrayList<>();
            Map<Integer, List<Bracket>> byPlace = known.stream().collect(Collectors.groupingBy(Bracket::paragraph));
            for (int i = 0; i < assembly.articles.size(); i++) {
                Assembly.Draft draft = assembly.articles.get(i);
                all.add(draft.article(i, bracketed(draft, byPlace)));
            }
            return all;
        }

        private boolean bracketed(Assembly.Draft draft, Map<Integer, List<Bracket>> known) {
            if (draft.headingParagraph == null) {
                return false;
            }
            int place = draft.headingParagraph.position();
            String heading = draft.headingParagraph.text(Reading.AS_IT_STANDS);
            return known.getOrDefault(place, List.of()).stream()
                    .anyMatch(bracket -> heading.substring(0, bracket.start()).isBlank()
                            && (bracket.endParagraph() > place
                                    || bracket.unclosed()
                                    || heading.substring(bracket.end()).isBlank()));
        }

        private void brackets(List<Part> parts, Kind where) {
            BracketReading open = new BracketReading(grammar, Reading.OPEN, parts);
            boolean tracked = parts.stream().anyMatch(part -> part.stretch().tracked());
            BracketReading stands = tracked ? new BracketReading(grammar, Reading.AS_IT_STANDS, parts) : open;
            Map<Pair, Said> saidOpen = open.read();
            Map<Pair, Said> saidStanding = tracked ? stands.read() : saidOpen;
            Map<Stretch, Map<Integer, Pair>> index = tracked ? open.scan.index() : Map.of();
            for (Map.Entry<Pair, Said> entry : saidStanding.entrySet()) {
                Pair standing = entry.getKey();
                Pair accepted = !tracked
                        ? standing
                        : index.getOrDefault(standing.from.part().stretch(), Map.of())
                                .get(standing.from.offset());
                BracketReading by = accepted == null ? stands : open;
                Pair pair = accepted == null ? standing : accepted;
                Said said = accepted == null ? entry.getValue() : saidOpen.get(accepted);
                if (said.ignored()) {
                    continue;
                }
                Kind place = where != null ? where : pair.from.part().article() < 0 ? Kind.ABOVE_ARTICLES : null;
                Bracket bracket = by.bracket(brackets.size(), pair, said, place);
                brackets.add(bracket);
                faults(bracket, pair, standing, said);
            }
            strays(open.scan.strays(), stands.scan.strays());
        }

        private void faults(Bracket bracket, Pair pair, Pair standing, Said said) {
            Place from = pair.from;
            if (pair.to == null && standing.to == null) {
                problem(Problem.Code.UNMATCHED_OPEN, from, from.part().stretch().around(from.offset()));
            } else if (pair.to == null || standing.to == null && bracket.tracked() != Tracked.DELETED) {
                problem(
                        Problem.Code.TRACKED_BRACKET,
                        from,
                        from.part().stretch().around(from.offset()));
            }
            said.attribution()
                    .unknown()
                    .forEach(name -> problem(
                            Problem.Code.UNKNOWN_PARTY,
                            from,
                            name + " – " + from.part().stretch().around(from.offset())));
        }

        private void strays(List<Place> open, List<Place> stands) {
            Map<String, Place> standing = new LinkedHashMap<>();
            stands.forEach(place -> standing.put(key(place), place));
            for (Place place : open) {
                boolean both = standing.remove(key(place)) != null;
                problem(
                        both ? Problem.Code.UNMATCHED_CLOSE : Problem.Code.TRACKED_BRACKET,
                        place,
                        place.part().stretch().around(place.offset()));
            }
            standing.values()
                    .forEach(place -> problem(
                            Problem.Code.TRACKED_BRACKET,
                            place,
                            place.part().stretch().around(place.offset())));
        }

        private static String key(Place place) {
            return place.part().stretch().paragraph.position() + ":" + place.offset();
        }

        private void problem(Problem.Code code, Place place, String context) {
            int article = place.part().article();
            problems.add(new Problem(
                    code,
                    article < 0 ? "" : articles.get(article).key(),
                    place.part().stretch().paragraph.position(),
                    context));
        }

        /** Numbers that the word processor shows and the file does not tell. */
        private void unnumbered() {
            Set<Integer> places = Set.copyOf(raw.unnumbered());
            raw.paragraphs().stream()
                    .filter(paragraph -> places.contains(paragraph.position()))
                    .forEach(paragraph -> {
                        int article = articleOf.getOrDefault(paragraph.position(), -1);
                        problems.add(new Problem(
                                Problem.Code.UNKNOWN_LIST,
                                article < 0 ? "" : articles.get(article).key(),
                                paragraph.position(),
                                new Stretch(paragraph.paragraph("")).around(0)));
                    });
        }

        private void sideBySide() {
            for (Assembly.Part part : assembly.sideBySide) {
                problems.add(new Problem(
                        Problem.Code.SIDE_BY_SIDE,
                        articles.get(part.article()).key(),
                        part.paragraph().position(),
                        new Stretch(part.paragraph()).around(0)));
            }
        }

        /** What is true of the whole text. */
        private void about() {
            if (articles.size() == 1 && articles.get(0).headingParagraph() == null) {
                problems.add(new Problem(Problem.Code.NO_ARTICLES, "", 0, ""));
            }
            if (raw.comments() > 0) {
                problems.add(new Problem(Problem.Code.COMMENTS_LEFT_OUT, "", 0, Integer.toString(raw.comments())));
            }
            if (raw.leftOut() > 0) {
                problems.add(new Problem(Problem.Code.CONTENT_LEFT_OUT, "", 0, Integer.toString(raw.leftOut())));
            }
        }

        private List<TrackedChange> changes() {
            return raw.changes().stream()
                    .map(change -> {
                        int article = articleOf.getOrDefault(change.paragraph(), -1);
                        String key = article < 0 ? "" : articles.get(article).key();
                        return new TrackedChange(
                                change.kind(), change.author(), change.date(), key, change.paragraph(), change.text());
                    })
                    .toList();
        }
    }
}
