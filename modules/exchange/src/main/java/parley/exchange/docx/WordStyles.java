package parley.exchange.docx;

import javax.xml.stream.XMLStreamException;

/** How a report looks in Word: colours of the design, sizes in half points, distances in twentieths of a point. */
final class WordStyles {
    /** Of a cell that is the head of its row or column. */
    static final String STRONG = "Strong";

    private static final String INK = "333333";
    private static final String MAIN = "26374A";
    private static final String LINE = "6F7680";
    private static final String GROUND = "E4E9F0";

    private WordStyles() {}

    /** @param language of the file, such as {@code fr-CA} */
    static void write(WordXml xml, String language) throws XMLStreamException {
        xml.in("docDefaults", () -> {
            xml.in(
                    "rPrDefault",
                    () -> xml.in("rPr", () -> {
                        xml.empty("rFonts", "ascii", "Noto Sans", "hAnsi", "Noto Sans", "cs", "Noto Sans");
                        xml.value("color", INK);
                        xml.value("sz", "19");
                        xml.empty("lang", "val", language, "eastAsia", language, "bidi", language);
                    }));
            xml.in(
                    "pPrDefault",
                    () -> xml.in("pPr", () -> xml.empty("spacing", "after", "80", "line", "264", "lineRule", "auto")));
        });
        paragraph(xml, "Normal", "Normal", null, null, () -> {});
        heading(xml, 1, "36", "0", "120");
        heading(xml, 2, "26", "240", "80");
        heading(xml, 3, "21", "160", "40");
        paragraph(xml, "ListBullet", "List Bullet", null, null, () -> {
            xml.in("numPr", () -> xml.value("numId", "1"));
            xml.empty("spacing", "after", "40");
            xml.empty("ind", "left", "284", "hanging", "227");
        });
        paragraph(
                xml, "TableText", "Table Text", null, "18", () -> xml.empty("spacing", "before", "20", "after", "20"));
        paragraph(xml, "Header", "header", null, "18", () -> {
            xml.empty("spacing", "after", "0");
            xml.value("jc", "center");
        });
        paragraph(xml, "Footer", "footer", null, "16", () -> xml.empty("spacing", "after", "0"));
        xml.in("style", () -> {
            xml.attribute("type", "character");
            xml.attribute("styleId", STRONG);
            xml.value("name", STRONG);
            xml.value("qFormat", null);
            xml.in("rPr", () -> xml.value("b", null));
        });
        table(xml);
    }

    private static void heading(WordXml xml, int level, String size, String before, String after)
            throws XMLStreamException {
        xml.in("style", () -> {
            xml.attribute("type", "paragraph");
            xml.attribute("styleId", "Heading" + level);
            xml.value("name", "heading " + level);
            xml.value("basedOn", "Normal");
            xml.value("next", "Normal");
            xml.value("qFormat", null);
            xml.in("pPr", () -> {
                xml.value("keepNext", null);
                xml.value("keepLines", null);
                xml.empty("spacing", "before", before, "after", after, "line", "240", "lineRule", "auto");
                xml.value("outlineLvl", Integer.toString(level - 1));
            });
            xml.in("rPr", () -> {
                xml.value("b", null);
                xml.value("color", MAIN);
                xml.value("sz", size);
            });
        });
    }

    private static void paragraph(
            WordXml xml, String id, String name, String next, String size, WordXml.Inside properties)
            throws XMLStreamException {
        xml.in("style", () -> {
            xml.attribute("type", "paragraph");
            if (id.equals("Normal")) {
                xml.attribute("default", "1");
            }
            xml.attribute("styleId", id);
            xml.value("name", name);
            if (!id.equals("Normal")) {
                xml.value("basedOn", "Normal");
            }
            if (next != null) {
                xml.value("next", next);
            }
            xml.value("qFormat", null);
            xml.in("pPr", properties);
            if (size != null) {
                xml.in("rPr", () -> xml.value("sz", size));
            }
        });
    }

    private static void table(WordXml xml) throws XMLStreamException {
        xml.in("style", () -> {
            xml.attribute("type", "table");
            xml.attribute("styleId", "Report");
            xml.value("name", "Report");
            xml.in("tblPr", () -> {
                xml.in("tblBorders", () -> {
                    for (String side : new String[] {"top", "bottom", "insideH"}) {
                        xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", LINE);
                    }
                });
                xml.in("tblCellMar", () -> {
                    xml.empty("left", "w", "70", "type", "dxa");
                    xml.empty("right", "w", "70", "type", "dxa");
                });
            });
            xml.in("tblStylePr", () -> {
                xml.attribute("type", "firstRow");
                xml.in("tcPr", () -> xml.empty("shd", "val", "clear", "color", "auto", "fill", GROUND));
            });
        });
    }
}
