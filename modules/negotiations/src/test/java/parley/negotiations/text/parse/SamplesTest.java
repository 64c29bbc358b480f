package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.negotiations.NegotiationsSampleLoader;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.reader.TextFiles;

/** The two versions of one chapter, with what was counted in them by hand. */
class SamplesTest {
    static ParsedText sample(String name) {
        try (var in = NegotiationsSampleLoader.class.getResourceAsStream("sample/texts/" + name)) {
            return new TextParser(TestGrammar.get()).parse(TextFiles.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void countsTheTextOfRound16() {
        ParsedText text = sample("sps-tnc-16.docx");
        Counts counts = text.counts();

        assertThat(text.chapterNumber()).isEqualTo("5");
        assertThat(text.chapterHeading()).isEqualTo("Sanitary and Phytosanitary Measures");
        assertThat(text.articles().stream().map(Article::heading))
                .containsExactly(
                        "Definitions",
                        "Scope",
                        "Equivalence",
                        "Regionalisation",
                        "Technical Consultations",
                        "Committee");
        assertThat(counts.open()).isEqualTo(13);
        assertThat(counts.asItStands()).isEqualTo(13);
        assertThat(counts.byArticle())
                .containsExactlyEntriesOf(
                        new java.util.TreeMap<>(Map.of("5.1", 1, "5.2", 1, "5.3", 6, "5.4", 1, "5.5", 3, "5.6", 1)));
        assertThat(counts.byParty())
                .containsExactlyInAnyOrderEntriesOf(Map.of("CAN", 4, "ASEAN", 3, "VNM", 1, "THA", 1, "NONE", 5));
        assertThat(counts.byKind())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Kind.TEXT, 8, Kind.ALTERNATIVE, 4, Kind.PLACEHOLDER, 1, Kind.ABOVE_ARTICLES, 1));
        assertThat(text.brackets().stream().filter(Bracket::unclosed)).hasSize(1);
        assertThat(text.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNMATCHED_OPEN);
            assertThat(problem.article()).isEqualTo("5.6");
            assertThat(problem.context()).contains("[ASEAN: The Committee shall meet once a year.");
        });
        assertThat(text.notes()).singleElement().satisfies(note -> {
            assertThat(note.label()).isEqualTo("NN");
            assertThat(note.paragraph().position()).isEqualTo(10);
        });
    }

    @Test
    void readsWhoSaysWhatInRound16() {
        ParsedText text = sample("sps-tnc-16.docx");
        List<Bracket> equivalence = text.brackets(text.articles().get(2));

        assertThat(equivalence.stream().map(Bracket::content).toList())
                .containsExactly(
                        "shall",
                        "should endeavour to",
                        "within 90 days",
                        "An importing Party shall explain [in writing] the rationale of its measure [ASEAN: upon request].",
                        "in writing",
                        "upon request");
        assertThat(equivalence.get(2).parties()).containsExactly("VNM", "THA");
        assertThat(equivalence.get(2).stance()).isEqualTo(Stance.OPPOSE);
        assertThat(equivalence.stream().map(Bracket::depth).toList()).containsExactly(0, 0, 0, 0, 1, 1);
        assertThat(text.articles().get(2).paragraphs().stream()
                        .map(paragraph -> paragraph.label())
                        .toList())
                .containsExactly("1", "2");
    }

    @Test
    void countsTheTextOfRound17() {
        ParsedText text = sample("sps-tnc-17.docx");
        Counts counts = text.counts();

        assertThat(counts.open()).isEqualTo(4);
        assertThat(counts.asItStands()).isEqualTo(5);
        assertThat(counts.byArticle())
                .containsExactlyEntriesOf(
                        new java.util.TreeMap<>(Map.of("5.1", 0, "5.2", 1, "5.3", 0, "5.4", 1, "5.5", 1, "5.7", 1)));
        assertThat(counts.byParty())
                .containsExactlyInAnyOrderEntriesOf(Map.of("MYS", 1, "CAN", 2, "SGP", 1, "ASEAN", 1));
        assertThat(counts.byKind()).containsExactlyInAnyOrderEntriesOf(Map.of(Kind.TEXT, 4, Kind.ABOVE_ARTICLES, 1));
        assertThat(text.problems()).containsExactly(new Problem(Problem.Code.NUMBERING_GAP, "5.7", 15, "5.6"));
        assertThat(text.changes()).hasSize(2);
        assertThat(text.changes().get(0).author()).isEqualTo("CAN-lead");
        assertThat(text.changes().get(0).article()).isEqualTo("5.4");
        assertThat(text.changes().get(1).kind()).isEqualTo(Tracked.DELETED);
        assertThat(text.brackets().stream().filter(bracket -> bracket.tracked() == Tracked.DELETED))
                .singleElement()
                .satisfies(bracket -> assertThat(bracket.parties()).containsExactly("VNM", "THA"));
    }
}
