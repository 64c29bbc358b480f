package parley.exchange.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A report on paper: headings, paragraphs, facts and tables whose heads repeat on every page, tagged for PDF/UA-1. Held in
 * memory until it is written: meant for some dozens of pages.
 */
public final class ReportPdf {
    private static final float PAD = 4;
    private static final float MARK = 10;

    private PdfHead head;
    private final Faces faces = new Faces();
    private final PDRectangle paper;
    private final TaggedPdf pdf;
    private final Flow flow;
    private final NavigableMap<Integer, PdfHead> heads = new TreeMap<>();
    private Tag here;

    /** @param wide whether the paper lies on its side */
    public ReportPdf(PdfHead head, boolean wide) {
        this.head = head;
        paper = wide
                ? new PDRectangle(PDRectangle.LETTER.getHeight(), PDRectangle.LETTER.getWidth())
                : PDRectangle.LETTER;
        pdf = new TaggedPdf(
                new TaggedPdf.About(head.title() + " (" + head.code() + ")", head.author(), head.tag(), head.at()),
                paper,
                faces);
        flow = new Flow(pdf, paper);
        here = pdf.root();
        begin();
    }

    /** Begins a part of its own on a new page, in the language of its head, which its pages carry. */
    void part(PdfHead next) {
        head = next;
        flow.plainPage();
        here = pdf.root().in("Part").speaks(next.tag());
        begin();
    }

    private void begin() {
        heads.put(pdf.pages(), head);
        if (heads.size() > 1) {
            pdf.bookmark(head.title(), flow.y());
        }
        write(here.in("H1"), Type.TITLE, head.title(), flow.x(), flow.width());
    }

    /** Begins a section; never stands alone at the foot of a page. */
    public void heading(String text) {
        flow.space(Type.GROUP.leading());
        flow.keep(Type.GROUP.leading() + 4 * Type.TEXT.leading());
        pdf.bookmark(text, flow.y());
        write(here.in("H2"), Type.GROUP, text, flow.x(), flow.width());
        pdf.rule(flow.x(), flow.y() - 1, flow.width());
        flow.space(PAD);
    }

    /** Begins a part of a section. */
    public void subheading(String text) {
        flow.space(Type.TEXT.leading() / 2);
        flow.keep(Type.ENTRY.leading() + 3 * Type.TEXT.leading());
        write(here.in("H3"), Type.ENTRY, text, flow.x(), flow.width());
    }

    /** Writes each line of a text as a paragraph. */
    public void paragraph(String text) {
        paragraph(new Said(text, null));
    }

    void paragraph(Said said) {
        said.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            write(here.in("P").speaks(said.language()), Type.TEXT, line, flow.x(), flow.width());
            flow.space(2);
        });
    }

    /** Lists words, each behind a mark. */
    void points(List<Said> points) {
        Tag list = here.in("L");
        for (Said point : points) {
            List<String> lines =
                    cut(PrintedText.clean(point.text()), Type.TEXT, flow.width() - MARK, flow.width() - MARK);
            Tag item = list.in("LI");
            float y = flow.line(Type.TEXT);
            pdf.text(item.in("Lbl"), flow.x(), y, Type.TEXT, "•");
            Tag body = item.in("LBody").speaks(point.language());
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    y = flow.line(Type.TEXT);
                }
                pdf.text(body, flow.x() + MARK, y, Type.TEXT, lines.get(i));
            }
            flow.space(2);
        }
    }

    /**
     * Words on paper.
     *
     * @param language such as {@code fr-CA}; null is the report's
     */
    record Said(String text, String language) {}

    /** Lists facts, each with its name. */
    public void facts(Map<String, String> facts) {
        Map<String, Said> said = new LinkedHashMap<>();
        facts.forEach((label, value) -> said.put(label, new Said(value, null)));
        stated(said);
    }

    /** Lists facts, each with its name; a fact may stand in another language than its name. */
    void stated(Map<String, Said> facts) {
        Tag list = here.in("L");
        facts.forEach((label, value) -> {
            String words = PrintedText.clean(label) + head.text("pdf.colon") + " ";
            float indent = width(words, Type.LABEL);
            List<String> lines = new ArrayList<>();
            for (String line : value.text().split("\n", -1)) {
                float first = lines.isEmpty() ? flow.width() - indent : flow.width();
                lines.addAll(cut(PrintedText.clean(line), Type.TEXT, first, flow.width()));
            }
            Tag item = list.in("LI");
            float y = flow.line(Type.LABEL);
            pdf.text(item.in("Lbl"), flow.x(), y, Type.LABEL, words);
            Tag body = item.in("LBody").speaks(value.language());
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    y = flow.line(Type.TEXT);
                }
                if (!lines.get(i).isEmpty()) {
                    pdf.text(body, flow.x() + (i == 0 ? indent : 0), y, Type.TEXT, lines.get(i));
                }
            }
        });
    }

    /**
     * Writes a table. The first cell of a row is its head.
     *
     * @param titles of the columns
     * @param shares how wide each column is, in any unit
     * @param rows as many cells as there are titles; null is empty
     */
    public void table(List<String> titles, float[] shares, List<List<String>> rows) {
        said(
                titles,
                shares,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Said(cell == null ? "" : cell, null))
                                .toList())
                        .toList());
    }

    /** Writes a table whose cells may stand in another language than the report. */
    void said(List<String> titles, float[] shares, List<List<Said>> rows) {
        Grid grid = new Grid(shares, pdf, flow, this::cut);
        Tag table = here.in("Table");
        Tag body = null;
        int page = -1;
        for (List<Said> row : rows) {
            List<List<String>> cells = grid.cut(row.stream().map(Said::text).toList(), false);
            float height = grid.height(cells);
            flow.keep(height);
            if (page != pdf.pages()) {
                // The head stands once in the structure; on further pages it is drawn for the eye alone.
                grid.head(page < 0 ? table.in("THead").in("TR") : null, titles);
                page = pdf.pages();
                flow.keep(height);
            }
            body = body == null ? table.in("TBody") : body;
            grid.row(body.in("TR"), cells, row.stream().map(Said::language).toList());
            page = pdf.pages();
        }
        flow.space(Type.TEXT.leading());
    }

    /** Ends the file with what it says about itself, and writes it; the stream stays open. */
    public void finish(Map<String, String> passport, OutputStream out) {
        heading(head.text("pdf.passport"));
        facts(passport);
        save(out);
    }

    /** Writes the file; the stream stays open. */
    void save(OutputStream out) {
        if (pdf.missing() > 0) {
            paragraph(head.text("pdf.missing", pdf.missing(), Character.toString(Faces.MISSING)));
        }
        pdf.margins(this::margins);
        pdf.save(out);
        pdf.close();
    }

    private void margins(TaggedPdf.Artifacts artifacts, int number, int of) {
        PdfHead its = heads.floorEntry(number).getValue();
        float foot = Flow.MARGIN / 2;
        String marking = its.marking().get();
        float middle = (paper.getWidth() - width(marking, Type.MARKING)) / 2;
        if (!marking.isEmpty()) {
            artifacts.text(middle, paper.getHeight() - foot, Type.MARKING, marking);
            artifacts.text(middle, foot + Type.MARGIN.leading(), Type.MARKING, marking);
        }
        artifacts.text(Flow.MARGIN, foot, Type.MARGIN, its.code() + " · " + its.title());
        String page = its.text("pdf.page", number, of);
        artifacts.text(paper.getWidth() - Flow.MARGIN - width(page, Type.MARGIN), foot, Type.MARGIN, page);
    }

    private void write(Tag tag, Type type, String text, float x, float room) {
        for (String line : cut(PrintedText.clean(text), type, room, room)) {
            float y = flow.line(type);
            pdf.text(tag, x, y, type, line);
        }
    }

    private List<String> cut(String text, Type type, float room) {
        return cut(text, type, room, room);
    }

    private List<String> cut(String text, Type type, float first, float room) {
        return PrintedText.lines(text, first, room, part -> width(part, type));
    }

    private float width(String text, Type type) {
        return faces.width(text, type.bold()) * type.size() / 1_000;
    }
}
