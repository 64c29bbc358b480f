package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.negotiations.text.parse.Told.articles;
import static parley.negotiations.text.parse.Told.counts;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem.Code;

/** Shapes of the drafts of other agreements, their words invented: articles and brackets worked out by hand. */
class OtherDraftsTest {
    private static Bracket holding(ParsedText text, String words) {
        return text.brackets().stream()
                .filter(bracket -> bracket.content().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsALeakWithPartiesBeforeAndWithinTheText() {
        ParsedText text = DraftsTest.parsed(
                """
                CHAPTER QQ
                INTELLECTUAL PROPERTY
                Article QQ.A.1: {Definitions}
                [SG/AU propose3: property means all categories; CL/MX oppose: works only]
                Article QQ.A.2: Objectives
                1. [NZ/CA/SG propose; US/JP oppose: The objectives are: (a) [to] enhance; and (b) to reduce.]
                2. [PE propose: Each Party [CA/MX propose: shall; US oppose: should] endeavour; VN oppose]
                [Article QQ.A.3: Implementation
                Nothing.]
                [US propose; VN/BN oppose: Article QQ.A.4: Disclosure
                Each Party may.]
                Article QQ.A.5bis: Rest
                As agreed; Canada supports this sentence: it has no bracket.
                """);

        assertThat(articles(text))
                .containsExactly(
                        "QQ.A.1 | {Definitions}",
                        "QQ.A.2 | Objectives",
                        "QQ.A.3 | Implementation",
                        "QQ.A.4 | Disclosure",
                        "QQ.A.5bis | Rest");
        assertThat(counts(text)).isEqualTo("QQ.A.1=1 QQ.A.2=4 QQ.A.3=1 QQ.A.4=1 QQ.A.5bis=0");
        assertThat(holding(text, "property means").parties()).containsExactly("SGP", "AUS", "CHL", "MEX");
        assertThat(holding(text, "The objectives").parties()).containsExactly("NZL", "CAN", "SGP", "USA", "JPN");
        assertThat(holding(text, "shall").parties()).containsExactly("CAN", "MEX", "USA");
        assertThat(holding(text, "Each Party [CA").parties()).contains("PER").doesNotContain("USA");
        assertThat(text.problems().stream().map(problem -> problem.code())).containsOnly(Code.UNKNOWN_PARTY);
    }

    @Test
    void readsADraftInWhichEverythingStandsInBrackets() {
        ParsedText text = DraftsTest.parsed(
                """
                [CHAPTER IX INVESTMENT]
                [Section A – Scope]
                [Article 1. Scope and Coverage]
                [1.1. This Chapter applies to measures [adopted or] maintained by a Party.]
                [1.2. [ ] [This Chapter does not apply to government procurement.]]
                [Article 2. [National Treatment] [Non-Discrimination]]
                [2.1. Each Party shall accord treatment no less favourable.
                (a) in its territory;
                (b) elsewhere.]
                [Section B – Other Articles
                Article 3
                [Transfers]
                Free.]
                """);

        assertThat(text.chapterNumber()).isEqualTo("IX");
        assertThat(text.chapterHeading()).isEqualTo("INVESTMENT");
        assertThat(articles(text))
                .containsExactly(
                        "1 | Scope and Coverage", "2 | [National Treatment] [Non-Discrimination]", "3 | Transfers");
        assertThat(counts(text)).isEqualTo("1=6 2=4 3=2");
        assertThat(text.counts().byKind()).containsEntry(Kind.ABOVE_ARTICLES, 2);
        assertThat(text.articles()).first().matches(Article::bracketed);
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void readsBracketsWithinBracketsAndOptions() {
        ParsedText text = DraftsTest.parsed(
                """
                [ARTICLE 3: PROHIBITION
                3.1 [[No Member shall grant] [Members shall refrain from granting]] any subsidy [to fishing][3].
                3.2 [ALT 1: [[(a)] a vessel;]] [ALT 2: …]
                [3.3 bis [Members [shall][should] notify.]]]
                [ARTICLE 4: [SPECIAL AND DIFFERENTIAL TREATMENT]]
                4.1 […]
                """);

        assertThat(articles(text)).containsExactly("3 | PROHIBITION", "4 | SPECIAL AND DIFFERENTIAL TREATMENT");
        assertThat(counts(text)).isEqualTo("3=14 4=3");
        assertThat(holding(text, "…").kind()).isEqualTo(Kind.PLACEHOLDER);
        assertThat(text.counts().byKind()).containsEntry(Kind.ALTERNATIVE, 7);
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void readsIrregularNumbers() {
        ParsedText text = DraftsTest.parsed(
                """
                Article 10.1: A
                Article 10bis: B
                Article 10.2 bis: C
                Article 5[bis]: D
                Art. 5.6A – E
                Article X: F
                Article 5.X.1: G
                ARTICLE IV. H
                Article [7]: I
                Article\t9
                Title
                ［Article 11： J］
                Article 12-A (K)
                Article 13 [ter] – L
                Article __: M
                """);

        assertThat(text.articles().stream().map(Article::number))
                .containsExactly(
                        "10.1", "10bis", "10.2bis", "5bis", "5.6A", "X", "5.X.1", "IV", "7", "9", "11", "12-A", "13ter",
                        "");
        assertThat(text.articles().stream().map(Article::heading))
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "Title", "J", "K", "L", "M");
    }

    @Test
    void readsAnnexesAndSchedulesWithNumbersOfTheirOwn() {
        ParsedText text = DraftsTest.parsed(
                """
                Article 5.1: Use
                Each Party shall list its authorities in Annex 5-A, its Schedule to that Annex and
                Schedule of the other Party.
                Annex 5-A
                Competent Authorities
                1. [CAN: The agency].
                Article 1: Use
                [text]
                Appendix 1 to Annex 5-A
                [CAN: a] [b]
                ANNEX ON TELECOMMUNICATIONS
                [x]
                SCHEDULE OF CANADA
                [y]
                SCHEDULE OF VIET NAM
                [z [z]]
                """);

        assertThat(articles(text))
                .containsExactly(
                        "5.1 | Use",
                        "Annex 5-A | Competent Authorities",
                        "Annex 5-A, 1 | Use",
                        "Appendix 1 | to Annex 5-A",
                        "ANNEX ON TELECOMMUNICATIONS | ",
                        "SCHEDULE OF CANADA | ",
                        "SCHEDULE OF VIET NAM | ");
        assertThat(counts(text))
                .isEqualTo("5.1=0 Annex 5-A=1 Annex 5-A, 1=1 Appendix 1=2 ANNEX ON TELECOMMUNICATIONS=1"
                        + " SCHEDULE OF CANADA=1 SCHEDULE OF VIET NAM=2");
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void readsFrenchHeadingsAndGuillemets() {
        ParsedText text = DraftsTest.parsed(
                """
                CHAPITRE CINQ
                MESURES SANITAIRES ET PHYTOSANITAIRES
                ARTICLE PREMIER : [DÉFINITIONS]
                « mesure » s’entend [CAN : de toute mesure] [ANASE : « d’une mesure »] ;
                « Article 2 » : Portée
                [Proposition de l’ANASE, appuyée par le Canada : Le présent chapitre s’applique.]
                Article 3 bis – Équivalence
                [Canada : [peut] ; le Viet Nam s’oppose : « doit »]
                N.D.L.R. : [à revoir].
                Annexe 5-A : Autorités compétentes
                [ ]
                Appendice 1 de l’annexe 5-A
                [à déterminer]
                """);

        assertThat(articles(text))
                .containsExactly(
                        "1 | DÉFINITIONS",
                        "2 | Portée",
                        "3bis | Équivalence",
                        "Annexe 5-A | Autorités compétentes",
                        "Appendice 1 | de l’annexe 5-A");
        assertThat(text.chapterHeading()).isEqualTo("MESURES SANITAIRES ET PHYTOSANITAIRES");
        assertThat(counts(text)).isEqualTo("1=3 2=1 3bis=2 Annexe 5-A=1 Appendice 1=1");
        assertThat(text.counts().byParty()).containsExactlyInAnyOrderEntriesOf(Map.of("CAN", 3, "ASEAN", 2, "NONE", 4));
        assertThat(text.counts().byKind()).containsEntry(Kind.IN_NOTE, 1);
    }
}
