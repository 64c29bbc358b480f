package parley.exchange.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import parley.core.text.Texts;
import parley.exchange.Paper;
import parley.exchange.PaperBlock;
import parley.exchange.PaperBlock.Words;

/** What stands on the pages of a report in Word. */
final class WordBody {
    /** Between the margins of Letter paper, in twentieths of a point. */
    static final int WIDTH = 12_240 - 2 * 1_080;

    private final Paper paper;
    private final Texts texts;

    WordBody(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    void write(WordXml xml) throws XMLStreamException {
        xml.in("body", () -> {
            for (int i = 0; i < paper.parts().size(); i++) {
                int number = i + 1;
                Paper.Part part = paper.parts().get(i);
                paragraph(xml, "Heading1", Words.of(part.title()), part.tag());
                if (part.lead() != null) {
                    paragraph(xml, "Normal", Words.of(part.lead()), part.tag());
                }
                for (PaperBlock block : part.blocks()) {
                    write(xml, block, part);
                }
                if (number < paper.parts().size()) {
                    xml.in("p", () -> xml.in("pPr", () -> section(xml, number)));
                } else {
                    section(xml, number);
                }
            }
        });
    }

    private void write(WordXml xml, PaperBlock block, Paper.Part part) throws XMLStreamException {
        if (block instanceof PaperBlock.Heading heading) {
            paragraph(xml, "Heading" + heading.level(), Words.of(heading.text()), part.tag());
        } else if (block instanceof PaperBlock.Paragraph paragraph) {
            for (String line : paragraph.lines()) {
                paragraph(xml, "Normal", new Words(line, paragraph.words().language(), null), part.tag());
            }
        } else if (block instanceof PaperBlock.Points points) {
            for (Words point : points.points()) {
                paragraph(xml, "ListBullet", point, part.tag());
            }
        } else if (block instanceof PaperBlock.Facts facts) {
            facts(xml, facts, part);
        } else if (block instanceof PaperBlock.Table table && !table.rows().isEmpty()) {
            table(xml, table, part.tag());
        }
    }

    private void facts(WordXml xml, PaperBlock.Facts facts, Paper.Part part) throws XMLStreamException {
        String colon = texts.of(part.language(), "pdf.colon") + " ";
        for (var fact : facts.facts().entrySet()) {
            xml.in("p", () -> {
                xml.in("pPr", () -> {
                    xml.value("pStyle", "Normal");
                    xml.empty("spacing", "after", "20");
                });
                xml.run(fact.getKey() + colon, part.tag(), WordStyles.STRONG);
                Words said = fact.getValue();
                String[] lines = said.text().split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        xml.in("r", () -> xml.empty("br"));
                    }
                    xml.run(lines[i], said.tag() == null ? part.tag() : said.tag(), null);
                }
            });
        }
    }

    private static void paragraph(WordXml xml, String style, Words words, String language) throws XMLStreamException {
        xml.in("p", () -> {
            xml.in("pPr", () -> xml.value("pStyle", style));
            xml.run(words.text(), words.tag() == null ? language : words.tag(), null);
        });
    }

    private static void table(WordXml xml, PaperBlock.Table table, String language) throws XMLStreamException {
        int sum = table.shares().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                table.shares().stream().map(share -> WIDTH * share / sum).toList();
        xml.in("tbl", () -> {
            xml.in("tblPr", () -> {
                xml.value("tblStyle", "Report");
                xml.empty("tblW", "w", "5000", "type", "pct");
                xml.empty("tblLayout", "type", "fixed");
                xml.empty("tblLook", "val", "00A0", "firstRow", "1", "firstColumn", "1", "noVBand", "1");
                xml.value("tblCaption", table.caption());
            });
            xml.in("tblGrid", () -> {
                for (int width : widths) {
                    xml.empty("gridCol", "w", Integer.toString(width));
                }
            });
            row(xml, table.titles().stream().map(Words::of).toList(), widths, language, true);
            for (List<Words> row : table.rows()) {
                row(xml, row, widths, language, false);
            }
        });
        // Two tables one after the other would become one.
        xml.in("p", () -> xml.in("pPr", () -> xml.empty("spacing", "after", "0", "line", "120", "lineRule", "exact")));
    }

    private static void row(WordXml xml, List<Words> cells, List<Integer> widths, String language, boolean head)
            throws XMLStreamException {
        xml.in("tr", () -> {
            xml.in("trPr", () -> {
                xml.value("cantSplit", null);
                if (head) {
                    xml.value("tblHeader", null);
                }
            });
            for (int i = 0; i < cells.size(); i++) {
                cell(xml, cells.get(i), widths.get(i), language, head || i == 0);
            }
        });
    }

    private static void cell(WordXml xml, Words words, int width, String language, boolean strong)
            throws XMLStreamException {
        xml.in("tc", () -> {
            xml.in("tcPr", () -> xml.empty("tcW", "w", Integer.toString(width), "type", "dxa"));
            for (String line : words.text().split("\n", -1)) {
                xml.in("p", () -> {
                    xml.in("pPr", () -> xml.value("pStyle", "TableText"));
                    xml.run(line, words.tag() == null ? language : words.tag(), strong ? WordStyles.STRONG : null);
                });
            }
        });
    }

    private static void section(WordXml xml, int number) throws XMLStreamException {
        xml.in("sectPr", () -> {
            xml.empty("headerReference", "type", "default", "r:id", "header" + number);
            xml.empty("footerReference", "type", "default", "r:id", "footer" + number);
            xml.value("type", "nextPage");
            xml.empty("pgSz", "w", "12240", "h", "15840");
            xml.empty(
                    "pgMar", "top", "1080", "right", "1080", "bottom", "1080", "left", "1080", "header", "500",
                    "footer", "500", "gutter", "0");
        });
    }
}
