package parley.negotiations.text.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.error.UnreadableFile;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.TestGrammar;
import parley.negotiations.text.parse.TextParser;

class TextFilesTest {
    private static String numbered(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static List<String> read(Map<String, String> parts) {
        return TextFiles.read(Packed.zip(parts)).paragraphs().stream()
                .map(paragraph ->
                        paragraph.label() + "|" + paragraph.paragraph("").text(Reading.AS_IT_STANDS))
                .toList();
    }

    private static ParsedText parsed(Map<String, String> parts) {
        return new TextParser(TestGrammar.get()).parse(TextFiles.read(Packed.zip(parts)));
    }

    private static void refused(Map<String, String> parts, String key) {
        refused(Packed.zip(parts), key);
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> TextFiles.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("error.document." + key));
    }

    @Test
    void readsTablesTextBoxesAndBreaksOnce() {
        String box = "<w:txbxContent>" + Packed.p("in the box") + "</w:txbxContent>";
        String body = "<w:p><w:r><w:t>before</w:t><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent><w:br/><w:t>after</w:t></w:r></w:p>";

        assertThat(read(Packed.word(body + "<w:tbl><w:tr><w:tc>" + Packed.p("cell") + "</w:tc></w:tr></w:tbl>")))
                .containsExactly("|before\nafter", "|in the box", "|cell");
    }

    @Test
    void numbersAsWordDoes() {
        Map<String, String> parts = Packed.word(numbered(0, "Scope")
                + numbered(1, "one")
                + numbered(1, "[two]")
                + "<w:p><w:pPr><w:pStyle w:val=\"Art\"/></w:pPr><w:r><w:t>More</w:t></w:r></w:p>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering" + Packed.W
                        + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Article 5.%1:\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                        + "<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
        parts.put(
                "word/styles.xml",
                "<w:styles" + Packed.W + "><w:style w:styleId=\"Art\"><w:name w:val=\"Article\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style></w:styles>");

        assertThat(read(parts)).containsExactly("Article 5.3:|Scope", "(a)|one", "(b)|[two]", "Article 5.4:|More");
        assertThat(parsed(parts).articles().stream().map(article -> article.number() + " " + article.heading()))
                .containsExactly("5.3 Scope", "5.4 More");
        assertThat(parsed(parts).counts().byArticle()).containsEntry("5.3", 1);
    }

    @Test
    void readsMovesNotesAndComments() {
        Map<String, String> parts = Packed.word(
                "<w:p><w:moveFrom w:author=\"A\"><w:r><w:t>[old]</w:t></w:r></w:moveFrom><w:moveTo w:author=\"A\"><w:r><w:t>[new]"
                        + "</w:t></w:r></w:moveTo><w:ins w:author=\"B\" w:date=\"2026-02-09T09:00:00Z\"><w:del w:author=\"C\"><w:r>"
                        + "<w:delText>[never]</w:delText></w:r></w:del></w:ins><w:r><w:footnoteReference w:id=\"4\"/>"
                        + "<w:commentReference w:id=\"9\"/></w:r></w:p>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + Packed.W + "><w:footnote w:type=\"separator\" w:id=\"0\">" + Packed.p("x")
                        + "</w:footnote><w:footnote w:id=\"4\">" + Packed.p("A [note].")
                        + "</w:footnote></w:footnotes>");
        RawText raw = TextFiles.read(Packed.zip(parts));

        assertThat(raw.changes().stream().map(change -> change.kind() + " " + change.author() + " " + change.text()))
                .containsExactly("DELETED A [old]", "INSERTED A [new]", "DELETED C [never]");
        assertThat(raw.comments()).isEqualTo(1);
        assertThat(raw.notes()).singleElement().satisfies(note -> {
            assertThat(note.where()).isEqualTo(Note.Where.FOOTNOTE);
            assertThat(note.label()).isEqualTo("1");
            assertThat(note.paragraph().position()).isEqualTo(1);
        });
        assertThat(parsed(parts).counts().open()).isEqualTo(1);
        assertThat(parsed(parts).counts().asItStands()).isEqualTo(3);
    }

    @Test
    void readsOpenDocumentWithItsTrackedChanges() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<o:doc xmlns:o=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\"><text:tracked-changes><text:changed-region text:id=\"c1\">"
                        + "<text:deletion><o:change-info><dc:creator>Ann</dc:creator><dc:date>2026-02-09T09:00:00</dc:date>"
                        + "</o:change-info><text:p> [VN: old]</text:p></text:deletion></text:changed-region>"
                        + "<text:changed-region text:id=\"c2\"><text:insertion><o:change-info><dc:creator>Ben</dc:creator>"
                        + "</o:change-info></text:insertion></text:changed-region></text:tracked-changes>"
                        + "<text:h text:outline-level=\"2\">Article 1: One</text:h><text:p>Words<text:change text:change-id=\"c1\"/>"
                        + " <text:change-start text:change-id=\"c2\"/>[CAN: new]<text:change-end text:change-id=\"c2\"/>"
                        + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>Note [x]</text:p></text:note-body></text:note>.</text:p></o:doc>");
        ParsedText text = parsed(parts);

        assertThat(text.counts().open()).isEqualTo(1);
        assertThat(text.counts().asItStands()).isEqualTo(2);
        assertThat(text.changes().stream().map(change -> change.kind() + " " + change.author()))
                .containsExactly("DELETED Ann", "INSERTED Ben");
        assertThat(text.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsPlainTextOfAnyUsualEncoding(String encoding) {
        RawText raw =
                TextFiles.read("Article premier : Portée\r\n\r\nÀ [définir].".getBytes(Charset.forName(encoding)));

        assertThat(raw.paragraphs().get(0).paragraph("").text(Reading.OPEN)).isEqualTo("Article premier : Portée");
    }

    private static Map<String, String> with(String name, String content) {
        Map<String, String> parts = Packed.word(Packed.p("x"));
        parts.put(name, content);
        return parts;
    }

    private static Map<String, String> template(String target) {
        return with(
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\""
                        + target + "\"/></Relationships>");
    }

    @Test
    void refusesHostileArchivesInWords() {
        refused(template("https://example.org/t.dotm"), "external");
        assertThat(read(template("file:///C:\\Users\\a\\Normal.dotm"))).hasSize(1);
        refused(with("word/vbaProject.bin", "x"), "macros");
        refused(with("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><d>&amp;</d>"), "entity");
        refused(with("../evil.xml", "x"), "damaged");
        refused(with("word/media/image1.png", " ".repeat(20 << 20)), "bomb");
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put("[Content_Types].xml", "<Types/>");
        sheet.put("xl/workbook.xml", "<w/>");
        refused(sheet, "otherKind");
        refused("PK\u0003\u0004 no archive".getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "pdf");
        refused(new byte[0], "empty");
        refused(Packed.word(""), "empty");
        refused("<html>[x]</html>".getBytes(StandardCharsets.UTF_8), "markup");
        refused(Packed.word("<w:p><w:r><w:t>cut"), "damaged");
    }
}
