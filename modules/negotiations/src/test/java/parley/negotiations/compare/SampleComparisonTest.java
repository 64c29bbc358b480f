package parley.negotiations.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import parley.negotiations.NegotiationsSampleLoader;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.TestGrammar;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.TextFiles;

/** The two versions of one chapter; what became of each article and each bracket was worked out by hand. */
class SampleComparisonTest {
    private static final ParsedText ROUND_16 = sample("sps-tnc-16.docx");
    private static final ParsedText ROUND_17 = sample("sps-tnc-17.docx");

    private static ParsedText sample(String name) {
        try (var in = NegotiationsSampleLoader.class.getResourceAsStream("sample/texts/" + name)) {
            return new TextParser(TestGrammar.get()).parse(TextFiles.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void followsEveryArticleFromRound16To17() {
        Comparison found = TextComparer.compare(ROUND_16, ROUND_17, Reading.OPEN);
        assertThat(found.articles())
                .extracting(
                        row -> row.from() == null ? null : row.from().key(),
                        row -> row.to() == null ? null : row.to().key(),
                        ArticleDifference::change,
                        ArticleDifference::brackets)
                .containsExactly(
                        tuple("5.1", "5.1", ArticleChange.CLEANED, new Tally(1, 0, 1, 0)),
                        tuple("5.2", "5.2", ArticleChange.CHANGED, new Tally(1, 1, 1, 1)),
                        tuple(null, "5.3", ArticleChange.NEW, new Tally(0, 0, 0, 0)),
                        tuple("5.3", "5.4", ArticleChange.RENUMBERED, new Tally(6, 1, 6, 1)),
                        tuple("5.4", "5.5", ArticleChange.RENUMBERED, new Tally(1, 1, 1, 1)),
                        tuple("5.5", null, ArticleChange.REMOVED, new Tally(3, 0, 3, 0)),
                        tuple("5.6", "5.7", ArticleChange.RENUMBERED, new Tally(1, 1, 1, 1)));
        assertThat(found.brackets()).isEqualTo(new Tally(13, 4, 13, 4));
        assertThat(found.byParty())
                .containsEntry("CAN", new Tally(4, 2, 4, 2))
                .containsEntry("ASEAN", new Tally(3, 1, 3, 1))
                .containsEntry("VNM", new Tally(1, 0, 1, 0))
                .containsEntry("THA", new Tally(1, 0, 1, 0))
                .containsEntry("MYS", new Tally(0, 1, 0, 1))
                .containsEntry("SGP", new Tally(0, 1, 0, 1))
                .containsEntry("NONE", new Tally(5, 0, 5, 0));
    }

    /** The deleted "[VN, TH oppose: within 90 days]" still stands in the file: it has neither closed nor opened. */
    @Test
    void asItStandsADeletedBracketIsStillThere() {
        Comparison found = TextComparer.compare(ROUND_16, ROUND_17, Reading.AS_IT_STANDS);
        assertThat(found.brackets()).isEqualTo(new Tally(13, 4, 12, 5));
        assertThat(found.articles().get(3).brackets()).isEqualTo(new Tally(6, 1, 5, 2));
    }

    @Test
    void showsTheWordsOfAParagraphInBothVersions() {
        ArticleDifference scope = TextComparer.compare(ROUND_16, ROUND_17, Reading.OPEN)
                .articles()
                .get(1);
        assertThat(scope.differences()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.pieces())
                    .extracting(Piece::stands, Piece::sign, Piece::text, Piece::fate)
                    .contains(
                            tuple(Piece.Stands.EARLIER, Piece.Sign.OPENING, "[", Piece.Fate.CLOSED),
                            tuple(Piece.Stands.BOTH, Piece.Sign.WORDS, ", directly or indirectly,", Piece.Fate.NONE),
                            tuple(
                                    Piece.Stands.LATER,
                                    Piece.Sign.WORDS,
                                    ", including halal requirements",
                                    Piece.Fate.NONE));
            assertThat(paragraph.brackets(Piece.Fate.OPENED)).isEqualTo(1);
        });
    }
}
