package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.reader.TextFiles;

/** Drafts as other negotiations write them, their words invented; counted by hand. */
class DraftsTest {
    static ParsedText draft(String name) {
        try (var in = DraftsTest.class.getResourceAsStream("/parley/negotiations/text/" + name)) {
            return parsed(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedText parsed(String text) {
        return new TextParser(TestGrammar.get())
                .parse(TextFiles.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Bracket holding(ParsedText text, String words) {
        return text.brackets().stream()
                .filter(bracket -> bracket.content().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWholeTitlesArticlesAndParagraphsInBrackets() {
        ParsedText text = draft("draft-ftaa-manner.txt");

        assertThat(text.counts().byArticle())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("1", 10, "2", 11, "3", 3, "4", 7, "5", 2, "6", 2, "6bis", 3, "Annex 6.1", 2));
        assertThat(text.counts().open()).isEqualTo(40);
        assertThat(text.articles().stream().filter(Article::bracketed).map(Article::number))
                .containsExactly("1", "2", "4", "5", "6bis");
        assertThat(text.articles().stream().map(Article::heading))
                .startsWith("Definitions", "Application", "", "Duration", "Notification [and Consultation]");
        assertThat(text.counts().byKind()).containsEntry(Kind.ABOVE_ARTICLES, 2);
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void readsAttributionsOfManyPartiesAndTellsStrangers() {
        ParsedText text = draft("draft-leak-manner.txt");

        assertThat(holding(text, "Each Party shall make").parties())
                .containsExactly("USA", "CAN", "AUS", "VNM", "MYS", "BRN");
        assertThat(holding(text, "Nothing in this Chapter").parties())
                .containsExactly("CHL", "NZL", "SGP", "MYS", "VNM");
        assertThat(holding(text, "Paragraph 1 does not").parties()).containsExactly("CAN", "SGP", "VNM", "LAO", "KHM");
        assertThat(holding(text, "A Party may take").parties()).containsExactly("ASEAN");
        assertThat(holding(text, "oppose").stance()).isEqualTo(Stance.OPPOSE);
        assertThat(holding(text, "This paragraph was").kind()).isEqualTo(Kind.DELETION);
        assertThat(holding(text, "Delete paragraph 4").stance()).isEqualTo(Stance.DELETE);
        assertThat(holding(text, "Vibranium").parties()).containsExactly("WAKANDA");
        assertThat(holding(text, "Definitions: as in").parties()).containsExactly(Bracket.NONE);
        assertThat(text.brackets().stream().map(Bracket::content)).doesNotContain("sic");
        assertThat(text.counts().byKind()).containsEntry(Kind.IN_NOTE, 3).containsEntry(Kind.PLACEHOLDER, 3);
        assertThat(text.problems().stream()
                        .filter(problem -> problem.code() != Problem.Code.UNKNOWN_PARTY)
                        .map(problem -> problem.code() + " " + problem.article()))
                .containsExactlyInAnyOrder("UNMATCHED_OPEN XX.5", "UNMATCHED_CLOSE XX.2", "DUPLICATE_NUMBER XX.2");
        assertThat(text.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNKNOWN_PARTY);
            assertThat(problem.context()).startsWith("Wakanda");
        });
    }

    @Test
    void readsFrench() {
        ParsedText text = draft("draft-francais.txt");

        assertThat(text.articles().stream().map(article -> article.number() + " " + article.heading()))
                .containsExactly(
                        "1 Définitions",
                        "12.2 Portée [et champ d’application]",
                        "12.3 DROITS DE DOUANE",
                        "12.4 Authentification");
        assertThat(text.counts().byArticle())
                .containsExactlyInAnyOrderEntriesOf(Map.of("1", 2, "12.2", 6, "12.3", 3, "12.4", 1));
        assertThat(text.counts().byParty())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CAN", 4, "ASEAN", 2, "VNM", 1, "THA", 1, "SGP", 1, "NONE", 5));
        assertThat(holding(text, "ne s’applique pas").stance()).isEqualTo(Stance.OPPOSE);
        assertThat(holding(text, "Supprimer").kind()).isEqualTo(Kind.DELETION);
    }

    @Test
    void takesATextWithoutArticlesAsOne() {
        ParsedText text = parsed("Some words [CAN: here]\n[and [there\nＡ full-width ［VN: pair］");

        assertThat(text.articles()).hasSize(1);
        assertThat(text.counts().open()).isEqualTo(4);
        assertThat(text.problems().stream().map(Problem::code))
                .containsExactlyInAnyOrder(
                        Problem.Code.UNMATCHED_OPEN, Problem.Code.UNMATCHED_OPEN, Problem.Code.NO_ARTICLES);
    }

    @Test
    void takesNoSentenceForAHeading() {
        ParsedText text =
                parsed("Article 1: Scope\nArticle 5.3 of the Agreement applies.\nArticle 5.3 (Equivalence) applies"
                        + " to [this].\nArticles 2 and 3 do not.\nArticle 2 Definitions\nArticle 3\n[Title]\nWords.");

        assertThat(text.articles().stream().map(article -> article.number() + " " + article.heading()))
                .containsExactly("1 Scope", "2 Definitions", "3 Title");
        assertThat(text.counts().byArticle()).containsEntry("1", 1).containsEntry("3", 1);
    }

    @Test
    void endsAForgottenBracketWithItsArticle() {
        ParsedText text = parsed("Article 1: One\nWords [CAN: open.\nArticle 2: Two\nWords] [closed].");

        assertThat(text.counts().byArticle()).containsExactlyInAnyOrderEntriesOf(Map.of("1", 1, "2", 1));
        assertThat(text.problems().stream().map(problem -> problem.code() + " " + problem.article()))
                .containsExactlyInAnyOrder("UNMATCHED_OPEN 1", "UNMATCHED_CLOSE 2");
        assertThat(List.of(
                        text.brackets().get(0).endParagraph(),
                        text.brackets().get(0).end()))
                .containsExactly(2, 17);
    }
}
