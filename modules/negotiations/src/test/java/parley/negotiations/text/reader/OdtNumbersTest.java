package parley.negotiations.text.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.TestGrammar;
import parley.negotiations.text.parse.TextParser;

/** Numbers that an OpenDocument text holds as list styles only. */
class OdtNumbersTest {
    /** Articles of chapter 5, paragraphs, then letters and small Roman numbers in parentheses. */
    private static final String LEGAL = list(
            "Legal",
            level(1, "1", "style:num-prefix=\"Article 5.\" style:num-suffix=\":\" text:start-value=\"3\""),
            level(2, "1", "style:num-suffix=\".\""),
            level(3, "a", "style:num-prefix=\"(\" style:num-suffix=\")\""),
            level(4, "i", "style:num-prefix=\"(\" style:num-suffix=\")\""));

    private static String list(String name, String... levels) {
        return "<text:list-style style:name=\"" + name + "\">" + String.join("", levels) + "</text:list-style>";
    }

    private static String level(int level, String format, String more) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format + "\" " + more
                + "/>";
    }

    private static String in(String list, String... items) {
        return "<text:list text:style-name=\"" + list + "\">" + String.join("", items) + "</text:list>";
    }

    private static String nested(String... items) {
        return "<text:list>" + String.join("", items) + "</text:list>";
    }

    private static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    private static String p(String words) {
        return "<text:p text:style-name=\"P1\">" + words + "</text:p>";
    }

    private static String h(int level, String more, String words) {
        return "<text:h text:outline-level=\"" + level + "\" " + more + ">" + words + "</text:h>";
    }

    private static RawText raw(String common, String automatic, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        // The automatic styles of this part are for headers, whatever they are called.
        parts.put(
                "styles.xml",
                "<office:document-styles" + Packed.ODT + "><office:styles>" + common
                        + "</office:styles><office:automatic-styles>"
                        + list("Legal", level(1, "I", "")) + "</office:automatic-styles></office:document-styles>");
        parts.put(
                "content.xml",
                "<office:document-content" + Packed.ODT + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return TextFiles.read(Packed.zip(parts));
    }

    private static List<String> read(String common, String automatic, String body) {
        return raw(common, automatic, body).paragraphs().stream()
                .map(paragraph ->
                        paragraph.label() + "|" + paragraph.paragraph("").text(Reading.AS_IT_STANDS))
                .toList();
    }

    @Test
    void numbersArticlesParagraphsAndPointsOfOneList() {
        String body = in(
                "Legal",
                item(
                        h(1, "", "Scope"),
                        nested(
                                item(p("one"), p("still one")),
                                item(
                                        p("[two]"),
                                        nested(item(p("a"), nested(item(p("i")), item(p("ii")))), item(p("b")))),
                                "<text:list-header>" + p("none") + "</text:list-header>",
                                item(p("three")))),
                item(h(1, "", "More"), nested(item(p("again one")))));
        assertThat(read(LEGAL, "", body))
                .containsExactly(
                        "Article 5.3:|Scope",
                        "1.|one",
                        "|still one",
                        "2.|[two]",
                        "(a)|a",
                        "(i)|i",
                        "(ii)|ii",
                        "(b)|b",
                        "|none",
                        "3.|three",
                        "Article 5.4:|More",
                        "1.|again one");
        ParsedText parsed = new TextParser(TestGrammar.get()).parse(raw(LEGAL, "", body));
        assertThat(parsed.articles().stream().map(article -> article.number() + " " + article.heading()))
                .containsExactly("5.3 Scope", "5.4 More");
        assertThat(parsed.articles().get(0).paragraphs().stream().map(paragraph -> paragraph.label()))
                .containsExactly("1", "", "2", "(a)", "(i)", "(ii)", "(b)", "", "3");
        assertThat(parsed.counts().byArticle()).containsEntry("5.3", 1);
        assertThat(parsed.problems()).isEmpty();
    }

    /** A Word file with automatic numbers that LibreOffice 7 saved as .odt; what it shows was taken from its own plain text. */
    @Test
    void readsWhatLibreOfficeWrites() throws IOException {
        byte[] file;
        try (var in = TestGrammar.class.getResourceAsStream("/parley/negotiations/text/numbered-libreoffice.odt")) {
            file = in.readAllBytes();
        }
        RawText raw = TextFiles.read(file);
        assertThat(raw.paragraphs().stream().map(RawParagraph::label))
                .startsWith(
                        "Article 5.3:",
                        "5.3.1",
                        "5.3.2",
                        "(a)",
                        "(b)",
                        "",
                        "5.3.3",
                        "Article 5.4:",
                        "5.4.1",
                        "(a)",
                        "(b)")
                .endsWith("(z)", "(aa)", "(bb)");
        ParsedText parsed = new TextParser(TestGrammar.get()).parse(raw);
        assertThat(parsed.articles().stream().map(article -> article.number() + " " + article.heading()))
                .containsExactly("5.3 Scope", "5.4 Definitions");
        assertThat(parsed.counts().byArticle()).containsEntry("5.3", 1);
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void goesOnWithAListOnlyWhereTheFileSaysSo() {
        String numbers = list("L1", level(1, "1", "style:num-suffix=\".\""));
        String other = list("L2", level(1, "A", "style:num-suffix=\".\""));
        String body = "<text:list xml:id=\"first\" text:style-name=\"L1\">" + item(p("one")) + item(p("two"))
                + "</text:list>" + p("between") + in("L1", item(p("anew"))) + in("L2", item(p("other")))
                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">" + item(p("after anew"))
                + "</text:list><text:list text:style-name=\"L1\" text:continue-list=\"first\">" + item(p("three"))
                + "<text:list-item text:start-value=\"9\">" + p("nine") + "</text:list-item>" + item(p("ten"))
                + "</text:list>";
        assertThat(read("", numbers + other, body))
                .containsExactly(
                        "1.|one",
                        "2.|two",
                        "|between",
                        "1.|anew",
                        "A.|other",
                        "2.|after anew",
                        "3.|three",
                        "9.|nine",
                        "10.|ten");
    }

    @Test
    void aLevelShowsThoseAboveIt() {
        String deep = list(
                "Deep",
                level(1, "I", ""),
                level(2, "1", "text:display-levels=\"2\""),
                level(3, "a", "text:display-levels=\"3\" style:num-suffix=\")\""),
                level(4, "1", "loext:num-list-format=\"[%4% of %2%]\" style:num-prefix=\"(\""));
        String body = in(
                "Deep",
                item(p("one"), nested(item(p("two"), nested(item(p("three"), nested(item(p("four")))))))),
                item(nested(item(p("second"))), p("late")));
        assertThat(read(deep, "", body))
                .containsExactly("I|one", "I.1|two", "I.1.a)|three", "[1 of 1]|four", "I.2|second", "II|late");
    }

    /** As LibreOffice shows the same file. */
    @Test
    void aSecondListWithinAnItemBeginsAnewUnlessItGoesOn() {
        String body = in(
                "Legal",
                item(
                        p("item"),
                        nested(item(p("one"))),
                        nested(item(p("anew"))),
                        p("words"),
                        "<text:list text:continue-numbering=\"true\">" + item(p("two")) + "</text:list>"),
                "<text:list-header>" + p("header") + nested(item(p("three"))) + "</text:list-header>");
        assertThat(read(LEGAL, "", body))
                .containsExactly("Article 5.3:|item", "1.|one", "1.|anew", "|words", "2.|two", "|header", "3.|three");
    }

    @Test
    void numbersHeadingsByTheirOutline() {
        String outline = "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                + " style:num-format=\"I\" style:num-prefix=\"CHAPTER \"/><text:outline-level-style text:level=\"2\""
                + " style:num-format=\"1\" style:num-prefix=\"Article \" style:num-suffix=\":\"/>"
                + "<text:outline-level-style text:level=\"3\" style:num-format=\"\"/></text:outline-style>";
        String plain = "<style:style style:name=\"Plain\" style:family=\"paragraph\" style:list-style-name=\"\"/>";
        String byHand = "<style:style style:name=\"P7\" style:family=\"paragraph\" style:list-style-name=\"\"/>"
                + "<style:style style:name=\"P8\" style:family=\"paragraph\" style:parent-style-name=\"Plain\"/>";
        String body = h(1, "", "Measures")
                + h(2, "", "Scope")
                + h(3, "", "not numbered")
                + p("words")
                + h(2, "text:is-list-header=\"true\"", "none")
                + h(2, "text:style-name=\"P7\"", "out by hand")
                + h(2, "text:style-name=\"P8\"", "<text:number>Article 2:</text:number>Aims")
                + h(2, "text:restart-numbering=\"true\" text:start-value=\"8\"", "Eight")
                + h(1, "", "Rules")
                + h(2, "", "First");
        assertThat(read(outline + plain, byHand, body))
                .containsExactly(
                        "CHAPTER I|Measures",
                        "Article 1:|Scope",
                        "|not numbered",
                        "|words",
                        "|none",
                        "|out by hand",
                        "Article 2:|Aims",
                        "Article 8:|Eight",
                        "CHAPTER II|Rules",
                        "Article 1:|First");
    }

    @Test
    void aParagraphsStyleBringsTheListThatTheListDoesNotName() {
        String styles =
                "<style:style style:name=\"Clause\" style:family=\"paragraph\" style:list-style-name=\"Legal\"/>"
                        + "<style:style style:name=\"Derived\" style:family=\"paragraph\" style:parent-style-name=\"Clause\"/>";
        String automatic =
                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Derived\"/>";
        assertThat(read(LEGAL + styles, automatic, nested(item(p("by its style")))))
                .containsExactly("Article 5.3:|by its style");
    }

    @Test
    void bulletsShowNothingAndListsInATextBoxCountForThemselves() {
        String bullets = "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\""
                + " text:bullet-char=\"•\"/></text:list-style>";
        String numbers = list("L1", level(1, "a", "style:num-suffix=\")\""));
        String box = "<draw:frame><draw:text-box>" + in("L1", item(p("in the box"))) + "</draw:text-box></draw:frame>";
        String note =
                "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + in("L1", item(p("a note"))) + "</text:note-body></text:note>";
        assertThat(read(
                        "",
                        bullets + numbers,
                        in("B", item(p("bullet"))) + in("L1", item(p("one" + box + note)), item(p("two")))))
                .containsExactly("|bullet", "a)|one", "a)|in the box", "b)|two");
    }

    @Test
    void reportsAParagraphOfAListThatTheFileDoesNotDescribe() {
        RawText raw = raw(
                "",
                "",
                p("Article 1: Scope")
                        + in("Gone", item(p("a [clause]")), item("<text:number>7.</text:number>", p("told"))));
        assertThat(raw.paragraphs().stream().map(RawParagraph::label)).containsExactly("", "", "7.");
        assertThat(new TextParser(TestGrammar.get()).parse(raw).problems())
                .containsExactly(new Problem(Problem.Code.UNKNOWN_LIST, "1", 2, "a [clause]"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, 1",
        "26, a, false, z",
        "27, a, false, aa",
        "28, a, false, ab",
        "28, a, true, bb",
        "52, A, false, AZ",
        "53, A, true, AAA",
        "0, a, true, 0",
        "4, i, false, iv",
        "1994, I, false, MCMXCIV",
        "4000, I, false, 4000"
    })
    void writesNumbersAsWordProcessorsDo(int number, String sign, boolean repeated, String shown) {
        assertThat(Numerals.of(number, sign, repeated)).isEqualTo(shown);
    }
}
