package parley.negotiations.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;

class TextComparerTest {
    private static final String RIGHTS =
            "Nothing in this Chapter limits the rights of a Party under the SPS Agreement.";
    private static final String EQUIVALENCE = "The Parties shall accept the measures of another Party as equivalent.";
    private static final String LONG =
            "Each Party shall publish its laws without delay and shall answer questions on them"
                    + " within sixty days of receiving them in writing.";
    private static final String OTHER =
            "A committee of experts meets every year and reports to the Joint Commission on its findings and advice.";

    @Test
    void findsNothingInTheSameText() {
        ParsedText text = text().article("1", "Scope", "1. [CAN: One [30] days.]", "2. Two.", "2. Two.")
                .article("1", "Scope", "1. [CAN: One [30] days.]")
                .article("", "", "[")
                .build();
        Comparison same = compare(text, text);
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.articles()).hasSize(3).allSatisfy(article -> {
            assertThat(article.differences()).isEmpty();
            assertThat(article.changes()).containsExactly(ArticleChange.UNCHANGED);
        });
        assertThat(same.brackets()).isEqualTo(new Tally(5, 0, 0, 5));
    }

    @Test
    void anArticlePutInMovesTheNumbersOfThoseBehindIt() {
        Comparison found = compare(
                text().article("1", "Scope", "Scope.")
                        .article("2", "Equivalence", EQUIVALENCE)
                        .build(),
                text().article("1", "Scope", "Scope.")
                        .article("2", "General", RIGHTS)
                        .article("3", "Equivalence", EQUIVALENCE)
                        .build());
        assertThat(found.articles())
                .extracting(TextComparerTest::from, TextComparerTest::to, ArticleDifference::change)
                .containsExactly(
                        tuple("1", "1", ArticleChange.UNCHANGED),
                        tuple(null, "2", ArticleChange.NEW),
                        tuple("2", "3", ArticleChange.RENUMBERED));
        assertThat(found.articles().get(2).changes()).containsExactly(ArticleChange.RENUMBERED);
    }

    @Test
    void followsAnArticleWithoutAHeadingByWhatItSays() {
        Comparison found = compare(
                text().article("1", "", LONG).article("2", "", OTHER).build(),
                text().article("1", "", OTHER).article("2", "", RIGHTS).build());
        assertThat(found.articles())
                .extracting(TextComparerTest::from, TextComparerTest::to, ArticleDifference::change)
                .containsExactlyInAnyOrder(
                        tuple("1", null, ArticleChange.REMOVED),
                        tuple("2", "1", ArticleChange.RENUMBERED),
                        tuple(null, "2", ArticleChange.NEW));
    }

    @Test
    void tellsClosedBracketsFromOpenedOnesAndFromThoseThatStay() {
        Comparison found = compare(
                text().article("1", "Scope", "A [CAN: shall][ASEAN: may] b within [VNM: 30 days] of [receipt].")
                        .build(),
                text().article("1", "Scope", "A shall b within [VNM, THA: 30 days] of [the receipt] [SGP: in writing].")
                        .build());
        ArticleDifference article = found.articles().get(0);
        assertThat(article.brackets()).isEqualTo(new Tally(4, 1, 2, 3));
        assertThat(article.byParty())
                .containsEntry("CAN", new Tally(1, 0, 1, 0))
                .containsEntry("THA", new Tally(0, 1, 0, 1))
                .containsEntry("VNM", new Tally(1, 0, 0, 1))
                .containsEntry("NONE", new Tally(1, 0, 0, 1))
                .containsEntry("SGP", new Tally(0, 1, 0, 1));
        assertThat(article.change()).isEqualTo(ArticleChange.CHANGED);
    }

    @Test
    void keepsABracketWhoseFigureChangesWhereItStands() {
        Comparison found = compare(
                text().article("1", "", "Within [CAN: 30] or [ASEAN: 60] days.").build(),
                text().article("1", "", "Within [CAN: 35] or [ASEAN: 60] days.").build());
        assertThat(found.brackets()).isEqualTo(new Tally(2, 0, 0, 2));
        assertThat(found.articles().get(0).change()).isEqualTo(ArticleChange.CHANGED);
    }

    @Test
    void saysCleanedAndReOpened() {
        Comparison found = compare(
                text().article("1", "Scope", "A [CAN: shall] b.")
                        .article("2", "Other", OTHER)
                        .build(),
                text().article("1", "Scope", "A shall b.")
                        .article("2", "Other", OTHER.replace("findings", "[THA: findings]"))
                        .build());
        assertThat(found.articles())
                .extracting(ArticleDifference::change)
                .containsExactly(ArticleChange.CLEANED, ArticleChange.RE_OPENED);
    }

    @Test
    void givesEachPartOfASplitArticleTheBracketsThatWentThere() {
        String asked = LONG.replace("sixty", "[CAN: sixty]");
        String met = OTHER.replace("every year", "[ASEAN: every year]");
        Comparison found = compare(
                text().article("4", "Transparency", asked, met, "It ends [MYS: now].")
                        .build(),
                text().article("4", "Transparency", asked, "It ends.")
                        .article("5", "Experts", met)
                        .build());
        assertThat(found.articles())
                .extracting(
                        TextComparerTest::from,
                        TextComparerTest::to,
                        ArticleDifference::change,
                        ArticleDifference::brackets)
                .containsExactly(
                        tuple("4", "4", ArticleChange.CHANGED, new Tally(2, 0, 1, 1)),
                        tuple("4", "5", ArticleChange.SPLIT, new Tally(1, 0, 0, 1)));
        Comparison back = compare(
                text().article("4", "Transparency", asked, "It ends.")
                        .article("5", "Experts", met)
                        .build(),
                text().article("4", "Transparency", asked, met, "It ends [MYS: now].")
                        .build());
        assertThat(back.articles())
                .extracting(ArticleDifference::change, ArticleDifference::brackets)
                .containsExactly(
                        tuple(ArticleChange.CHANGED, new Tally(1, 1, 0, 2)),
                        tuple(ArticleChange.MERGED, new Tally(1, 0, 0, 1)));
    }

    @Test
    void mergesBothVersionsOfAParagraphWordByWord() {
        Comparison found = compare(
                text().article("1", "", "The Parties [CAN: shall][ASEAN: may] accept it.")
                        .build(),
                text().article("1", "", "The Parties shall accept it at once.").build());
        ParagraphDifference paragraph = found.articles().get(0).differences().get(0);
        assertThat(words(paragraph.earlier(), Piece::spacedEarlier)).isEqualTo("The Parties [shall][may] accept it.");
        assertThat(words(paragraph.later(), Piece::spacedLater)).isEqualTo("The Parties shall accept it at once.");
        assertThat(paragraph.brackets(Piece.Fate.CLOSED)).isEqualTo(2);
        assertThat(paragraph.pieces().stream()
                        .filter(piece -> piece.stands() == Piece.Stands.BOTH)
                        .map(Piece::text))
                .contains("shall");
    }

    @Test
    void ordersRemovedArticlesWhereTheyStood() {
        Comparison found = compare(
                text().article("1", "A", LONG)
                        .article("2", "B", RIGHTS)
                        .article("3", "C", OTHER)
                        .build(),
                text().article("1", "A", LONG).article("2", "C", OTHER).build());
        assertThat(found.articles())
                .extracting(TextComparerTest::from, TextComparerTest::to)
                .containsExactly(tuple("1", "1"), tuple("2", null), tuple("3", "2"));
    }

    private static String words(List<Piece> pieces, Predicate<Piece> spaced) {
        return pieces.stream()
                .map(piece -> (spaced.test(piece) ? " " : "") + piece.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static String from(ArticleDifference row) {
        return row.from() == null ? null : row.from().number();
    }

    private static String to(ArticleDifference row) {
        return row.to() == null ? null : row.to().number();
    }

    private static SmallText text() {
        return new SmallText();
    }

    private static Comparison compare(ParsedText one, ParsedText two) {
        return TextComparer.compare(one, two, Reading.OPEN);
    }

    @Test
    void whatStandsAboveTheArticlesAndNotesAreComparedAndCountNoBracket() {
        ParsedText one = new SmallText()
                .above("Preamble [of Canada]")
                .article("5.1", "Scope", "Same.")
                .note("NN: to revert")
                .build();
        ParsedText two = new SmallText()
                .above("Preamble [of ASEAN]")
                .article("5.1", "Scope", "Same.")
                .build();
        Comparison comparison = TextComparer.compare(one, two, Reading.OPEN);
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.changed()).isZero();
        assertThat(comparison.brackets()).isEqualTo(Tally.NONE);
        assertThat(comparison.preamble())
                .extracting(ParagraphDifference::kind)
                .containsExactly(ParagraphDifference.Kind.CHANGED);
        assertThat(comparison.notes())
                .extracting(ParagraphDifference::kind)
                .containsExactly(ParagraphDifference.Kind.REMOVED);
        assertThat(TextComparer.compare(two, one, Reading.OPEN).notes())
                .extracting(ParagraphDifference::kind)
                .containsExactly(ParagraphDifference.Kind.ADDED);
    }
}
