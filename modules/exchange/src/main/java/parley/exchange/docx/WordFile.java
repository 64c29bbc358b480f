package parley.exchange.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import parley.core.text.Texts;
import parley.exchange.Paper;

/**
 * A report as a Word file. Each part is a section of its own on Letter paper, whose header and footer carry its marking in
 * its language.
 */
public final class WordFile {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Paper paper;
    private final Texts texts;

    public WordFile(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /** The stream stays open. */
    public void write(OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
            plain(zip, "[Content_Types].xml", types());
            plain(
                    zip,
                    "_rels/.rels",
                    relations(List.of(
                            relation("rId1", WordXml.RELATIONS + "/officeDocument", "word/document.xml"),
                            relation(
                                    "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"))));
            plain(zip, "docProps/core.xml", properties());
            plain(zip, "word/_rels/document.xml.rels", relations(documentRelations()));
            part(zip, "word/document.xml", "document", new WordBody(paper, texts)::write);
            part(zip, "word/styles.xml", "styles", xml -> WordStyles.write(xml, language()));
            part(zip, "word/numbering.xml", "numbering", WordFile::numbering);
            part(zip, "word/settings.xml", "settings", this::settings);
            for (int i = 0; i < paper.parts().size(); i++) {
                Paper.Part part = paper.parts().get(i);
                part(zip, "word/header" + (i + 1) + ".xml", "hdr", xml -> header(xml, part));
                part(zip, "word/footer" + (i + 1) + ".xml", "ftr", xml -> footer(xml, part));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String language() {
        return paper.parts().get(0).tag();
    }

    private static void header(WordXml xml, Paper.Part part) throws XMLStreamException {
        xml.in("p", () -> {
            xml.in("pPr", () -> xml.value("pStyle", "Header"));
            if (!part.band().isEmpty()) {
                xml.run(part.band(), part.tag(), WordStyles.STRONG);
            }
        });
    }

    private void footer(WordXml xml, Paper.Part part) throws XMLStreamException {
        if (!part.band().isEmpty()) {
            header(xml, part);
        }
        String[] around =
                texts.of(part.language(), "pdf.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        xml.in("p", () -> {
            xml.in("pPr", () -> {
                xml.value("pStyle", "Footer");
                xml.in("tabs", () -> xml.empty("tab", "val", "right", "pos", Integer.toString(WordBody.WIDTH)));
            });
            xml.run(paper.code() + " · " + part.title(), part.tag(), null);
            xml.in("r", () -> xml.empty("tab"));
            xml.run(around[0], part.tag(), null);
            xml.field("PAGE", part.tag());
            xml.run(around[1], part.tag(), null);
            xml.field("NUMPAGES", part.tag());
            xml.run(around[2], part.tag(), null);
        });
    }

    private void settings(WordXml xml) throws XMLStreamException {
        // Without it Word takes the file for one of 2007.
        xml.in(
                "compat",
                () -> xml.empty(
                        "compatSetting",
                        "name",
                        "compatibilityMode",
                        "uri",
                        "http://schemas.microsoft.com/office/word",
                        "val",
                        "15"));
        xml.empty("themeFontLang", "val", language());
    }

    private static void numbering(WordXml xml) throws XMLStreamException {
        xml.in("abstractNum", () -> {
            xml.attribute("abstractNumId", "0");
            xml.in("lvl", () -> {
                xml.attribute("ilvl", "0");
                xml.value("start", "1");
                xml.value("numFmt", "bullet");
                xml.value("lvlText", "•");
                xml.value("lvlJc", "left");
                xml.in("pPr", () -> xml.empty("ind", "left", "284", "hanging", "227"));
            });
        });
        xml.in("num", () -> {
            xml.attribute("numId", "1");
            xml.value("abstractNumId", "0");
        });
    }

    private String types() {
        StringBuilder types = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(type("/word/document.xml", OFFICE + "document.main+xml"));
        for (String name : List.of("styles", "numbering", "settings")) {
            types.append(type("/word/" + name + ".xml", OFFICE + name + "+xml"));
        }
        for (int i = 1; i <= paper.parts().size(); i++) {
            types.append(type("/word/header" + i + ".xml", OFFICE + "header+xml"));
            types.append(type("/word/footer" + i + ".xml", OFFICE + "footer+xml"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private List<String> documentRelations() {
        List<String> relations = new ArrayList<>();
        for (String name : List.of("styles", "numbering", "settings")) {
            relations.add(relation(name, WordXml.RELATIONS + "/" + name, name + ".xml"));
        }
        for (int i = 1; i <= paper.parts().size(); i++) {
            relations.add(relation("header" + i, WordXml.RELATIONS + "/header", "header" + i + ".xml"));
            relations.add(relation("footer" + i, WordXml.RELATIONS + "/footer", "footer" + i + ".xml"));
        }
        return relations;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(List<String> relations) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private String properties() {
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + escaped(paper.title()) + "</dc:title><dc:creator>" + escaped(paper.author())
                + "</dc:creator><dc:identifier>" + escaped(paper.code()) + "</dc:identifier><dc:language>" + language()
                + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + paper.at()
                + "</dcterms:created></cp:coreProperties>";
    }

    private static String escaped(String text) {
        return WordXml.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void plain(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String root, WordXml.Content content)
            throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(name));
        WordXml.part(zip, root, content);
        zip.closeEntry();
    }

    /** The file ends; what it stands in goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
