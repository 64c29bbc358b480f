package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.negotiations.text.parse.Told.articles;
import static parley.negotiations.text.parse.Told.counts;
import static parley.negotiations.text.parse.Told.problems;
import static parley.negotiations.text.reader.Packed.W;
import static parley.negotiations.text.reader.Packed.p;
import static parley.negotiations.text.reader.Packed.r;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.reader.Packed;
import parley.negotiations.text.reader.TextFiles;

/** Shapes that drafts of other agreements take in word processors, their words invented: worked out by hand. */
class WordDraftsTest {
    private static ParsedText word(String body) {
        return parsed(Packed.word(body));
    }

    private static ParsedText parsed(Map<String, String> parts) {
        return new TextParser(TestGrammar.get()).parse(TextFiles.read(Packed.zip(parts)));
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    @Test
    void readsTwoColumnsOfATableAsOneArticle() {
        ParsedText text = word(p("Chapter 8") + "<w:tbl>" + row(p("EU PROPOSAL"), p("CANADA PROPOSAL"))
                + row(p("Article X.1: Objectives"), p("Article X.1: Objectives"))
                + row(p("1. We recognise [the] importance."), p("1. We recognise importance [of [free] trade]."))
                + row(p("Article X.2"), p("Article X.2")) + row(p("Scope"), p("Scope and Definitions"))
                + row(p("[This Chapter applies.]"), p(""))
                + "</w:tbl>" + p("Article X.3: After the Table") + p("[x]"));

        assertThat(articles(text)).containsExactly("X.1 | Objectives", "X.2 | Scope", "X.3 | After the Table");
        assertThat(counts(text)).isEqualTo("X.1=3 X.2=1 X.3=1");
        assertThat(problems(text)).containsExactly("SIDE_BY_SIDE X.1", "SIDE_BY_SIDE X.2");
    }

    @Test
    void readsAWholeTextInEachColumn() {
        String asean =
                p("Article 1") + p("Definitions") + p("1. [ASEAN: first].") + p("Article 2") + p("Scope") + p("2.");
        String canada = p("Article 1")
                + p("Definitions")
                + p("1. [CAN: [other] first].")
                + p("Article 2")
                + p("Coverage")
                + p("[CAN: all].")
                + p("Article 3")
                + p("More")
                + p("[y]");
        ParsedText text = word("<w:tbl>" + row(p("ASEAN"), p("Canada"))
                + row(asean + "<w:tbl>" + row(p("[in a table within]"), p("x")) + "</w:tbl>", canada) + "</w:tbl>");

        assertThat(articles(text)).containsExactly("1 | Definitions", "2 | Scope", "3 | More");
        assertThat(counts(text)).isEqualTo("1=3 2=2 3=1");
        assertThat(text.counts().byParty()).containsEntry("ASEAN", 1).containsEntry("CAN", 2);
        assertThat(problems(text)).containsExactly("SIDE_BY_SIDE 1", "SIDE_BY_SIDE 2");
    }

    @Test
    void readsWhatStandsInFieldsControlsAndBoxes() {
        String field = "<w:r><w:fldChar/></w:r><w:r><w:instrText>REF [a]</w:instrText></w:r><w:r><w:fldChar/></w:r>";
        String box = "<w:r><w:pict><w:txbxContent>" + p("[in [a box]]") + "</w:txbxContent></w:pict></w:r>";
        Map<String, String> parts = Packed.word("<w:sdt><w:sdtPr><w:alias w:val=\"[x]\"/></w:sdtPr><w:sdtContent>"
                + p("Arti\u00ADcle\u00A01: Sc\u00ADope")
                + "</w:sdtContent></w:sdt><w:p>" + r("1. See ") + "<w:hyperlink>" + r("Article 5 [of it]")
                + "</w:hyperlink>" + field + r("[2]") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + box + r(" and [CA\u200BN:\u00A0x") + "</w:p>"
                + p("still]."));
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + W + "><w:footnote w:id=\"1\">" + p("[Note] of [both]")
                        + "</w:footnote></w:footnotes>");
        parts.put("word/comments.xml", "<w:comments" + W + "><w:comment>" + p("[no]") + "</w:comment></w:comments>");
        ParsedText text = parsed(parts);

        assertThat(articles(text)).containsExactly("1 | Scope");
        assertThat(counts(text)).isEqualTo("1=5");
        assertThat(text.counts().byParty()).containsExactlyInAnyOrderEntriesOf(Map.of("CAN", 1, "NONE", 4));
        assertThat(text.counts().byKind()).containsEntry(Kind.IN_FOOTNOTE, 2);
        assertThat(problems(text)).containsExactly("COMMENTS_LEFT_OUT ");
    }

    private static String moved(String how, String... paragraphs) {
        StringBuilder all = new StringBuilder();
        for (String words : paragraphs) {
            all.append("<w:p><w:pPr><w:rPr><w:")
                    .append(how.equals("moveFrom") ? "del" : "ins")
                    .append(" w:author=\"A\"/></w:rPr></w:pPr><w:")
                    .append(how)
                    .append(" w:author=\"A\">")
                    .append(r(words))
                    .append("</w:")
                    .append(how)
                    .append("></w:p>");
        }
        return all.toString();
    }

    @Test
    void readsAnArticleThatWasMovedAndMarksThatWereDeleted() {
        String joined = "<w:p><w:pPr><w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr>" + r("[CAN: shall]") + "</w:p>";
        ParsedText text = word(moved("moveFrom", "Article 1: Use", "[old] words")
                + p("Article 1: Aim")
                + joined
                + p("[VN: may] do.")
                + p("Article 2: Last")
                + p("z")
                + moved("moveTo", "Article 3: Use", "[old] words"));

        assertThat(text.articles().stream().map(article -> article.number() + " " + article.deleted()))
                .containsExactly("1 true", "1 false", "2 false", "3 false");
        assertThat(text.counts().open()).isEqualTo(3);
        assertThat(text.counts().asItStands()).isEqualTo(4);
        assertThat(text.articles().get(1).text(parley.negotiations.text.model.Reading.OPEN))
                .isEqualTo("[CAN: shall][VN: may] do.");
        assertThat(text.counts().byKind()).containsEntry(Kind.ALTERNATIVE, 2);
        assertThat(text.problems()).isEmpty();
    }

    private static String bold(String words) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String heading(int level, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>" + r(words) + "</w:p>";
    }

    @Test
    void findsHeadingsByTheirLookWhereNoneSaysArticle() {
        ParsedText numbered = word(bold("SERVICES") + bold("1. Scope") + p("1.1 [x]") + bold("[2. [Aim]]")
                + p("2.1 It is 3 [or 4].") + "<w:p>" + r("3. ") + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Not bold"
                + "</w:t></w:r></w:p>");
        assertThat(articles(numbered)).containsExactly("1 | Scope", "2 | Aim");
        assertThat(counts(numbered)).isEqualTo("1=1 2=3");

        ParsedText styled =
                word(heading(1, "Services") + heading(2, "Scope") + p("[x]") + heading(2, "[Aim]") + p("y"));
        assertThat(articles(styled)).containsExactly(" | Scope", " | Aim");
        assertThat(counts(styled)).isEqualTo("Scope=1 Aim=1");
        assertThat(styled.chapterHeading()).isEqualTo("Services");

        ParsedText plain = word(bold("Scope") + p("[x]") + bold("[Aim]") + p("All of it is [y]."));
        assertThat(counts(plain)).isEqualTo("Scope=1 Aim=2");
    }

    @Test
    void readsBracketedTitlesThatWordNumbers() {
        Map<String, String> parts = Packed.word(heading(1, "Services")
                + heading(2, "Scope")
                + p("[x]")
                + heading(2, "[National Treatment] [Non-Discrimination]")
                + p("y")
                + heading(2, "[CAN: Aim]"));
        parts.put(
                "word/styles.xml",
                "<w:styles" + W + "><w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Heading2\">"
                        + "<w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + "</w:pPr></w:style></w:styles>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>"
                        + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"Chapter %1\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                        + "<w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        ParsedText text = parsed(parts);

        assertThat(text.chapterNumber()).isEqualTo("IX");
        assertThat(articles(text))
                .containsExactly("9.1 | Scope", "9.2 | [National Treatment] [Non-Discrimination]", "9.3 | CAN: Aim");
        assertThat(counts(text)).isEqualTo("9.1=1 9.2=2 9.3=1");
    }

    @Test
    void readsTheSameInWordOpenDocumentAndPlainText() {
        List<String> lines = List.of(
                "Chapter 3: [Rules of Origin]",
                "[NN: [all] under discussion.]",
                "Article 3.1: [CAN: Scope]",
                "1. [[ASEAN: [shall] apply",
                "(a) everywhere;] [CAN: here]]",
                "Article 3.1bis: Aim",
                "[sic] [TBD]",
                "[Article 3.3: Left",
                "z]");
        Map<String, String> word = Packed.word(lines.stream().map(Packed::p).collect(Collectors.joining()));
        Map<String, String> open = Packed.openDocument(lines.stream()
                .map(line -> "<text:p>" + line + "</text:p>")
                .collect(Collectors.joining(
                        "",
                        "<table:table><table:table-row><table:table-cell>",
                        "</table:table-cell></table:table-row></table:table>")));
        Map<String, ParsedText> texts = new LinkedHashMap<>();
        texts.put("docx", parsed(word));
        texts.put("odt", parsed(open));
        texts.put("txt", DraftsTest.parsed(String.join("\n", lines)));

        assertThat(texts).allSatisfy((type, text) -> {
            assertThat(articles(text)).containsExactly("3.1 | CAN: Scope", "3.1bis | Aim", "3.3 | Left");
            assertThat(counts(text)).isEqualTo("3.1=5 3.1bis=1 3.3=1");
            assertThat(text.counts().byKind())
                    .containsEntry(Kind.ABOVE_ARTICLES, 1)
                    .containsEntry(Kind.IN_NOTE, 2)
                    .containsEntry(Kind.PLACEHOLDER, 1);
            assertThat(problems(text)).containsExactly("NUMBERING_GAP 3.3");
        });
    }
}
