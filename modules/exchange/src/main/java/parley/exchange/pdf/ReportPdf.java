package parley.exchange.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A report on paper: headings, paragraphs, facts and tables whose heads repeat on every page, tagged for PDF/UA-1. Held in
 * memory until it is written: meant for some dozens of pages.
 */
public final class ReportPdf {
    private static final float PAD = 4;

    private final PdfHead head;
    private final Faces faces = new Faces();
    private final PDRectangle paper;
    private final TaggedPdf pdf;
    private final Flow flow;

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
        write(pdf.root().in("H1"), Type.TITLE, head.title(), flow.x(), flow.width());
    }

    /** Begins a section; never stands alone at the foot of a page. */
    public void heading(String text) {
        flow.space(Type.GROUP.leading());
        flow.keep(Type.GROUP.leading() + 4 * Type.TEXT.leading());
        pdf.bookmark(text, flow.y());
        write(pdf.root().in("H2"), Type.GROUP, text, flow.x(), flow.width());
        pdf.rule(flow.x(), flow.y() - 1, flow.width());
        flow.space(PAD);
    }

    /** Begins a part of a section. */
    public void subheading(String text) {
        flow.space(Type.TEXT.leading() / 2);
        flow.keep(Type.ENTRY.leading() + 3 * Type.TEXT.leading());
        write(pdf.root().in("H3"), Type.ENTRY, text, flow.x(), flow.width());
    }

    /** Writes each line of a text as a paragraph. */
    public void paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            write(pdf.root().in("P"), Type.TEXT, line, flow.x(), flow.width());
            flow.space(2);
        });
    }

    /** Lists facts, each with its name. */
    public void facts(Map<String, String> facts) {
        Tag list = pdf.root().in("L");
        facts.forEach((label, value) -> {
            String words = PrintedText.clean(label) + head.text("pdf.colon") + " ";
            float indent = width(words, Type.LABEL);
            List<String> lines = cut(PrintedText.clean(value), Type.TEXT, flow.width() - indent, flow.width());
            Tag item = list.in("LI");
            float y = flow.line(Type.LABEL);
            pdf.text(item.in("Lbl"), flow.x(), y, Type.LABEL, words);
            Tag body = item.in("LBody");
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
        Grid grid = new Grid(shares);
        Tag table = pdf.root().in("Table");
        Tag body = null;
        int page = -1;
        for (List<String> row : rows) {
            List<List<String>> cells = grid.cut(row, false);
            float height = grid.height(cells);
            flow.keep(height);
            if (page != pdf.pages()) {
                // The head stands once in the structure; on further pages it is drawn for the eye alone.
                grid.head(page < 0 ? table.in("THead").in("TR") : null, titles);
                page = pdf.pages();
                flow.keep(height);
            }
            body = body == null ? table.in("TBody") : body;
            grid.row(body.in("TR"), cells);
            page = pdf.pages();
        }
        flow.space(Type.TEXT.leading());
    }

    /** Columns of a table on this paper. */
    private final class Grid {
        private final float[] left;
        private final float[] room;

        Grid(float[] shares) {
            float sum = 0;
            for (float share : shares) {
                sum += share;
            }
            left = new float[shares.length];
            room = new float[shares.length];
            float x = flow.x();
            for (int i = 0; i < shares.length; i++) {
                left[i] = x;
                room[i] = flow.width() * shares[i] / sum - PAD;
                x += flow.width() * shares[i] / sum;
            }
        }

        List<List<String>> cut(List<String> cells, boolean bold) {
            List<List<String>> cut = new ArrayList<>();
            for (int i = 0; i < left.length; i++) {
                Type type = bold || i == 0 ? HEAD : Type.TEXT;
                List<String> lines = new ArrayList<>();
                String cell = cells.get(i) == null ? "" : cells.get(i);
                for (String line : cell.split("\n", -1)) {
                    lines.addAll(ReportPdf.this.cut(PrintedText.clean(line), type, room[i], room[i]));
                }
                cut.add(lines);
            }
            return cut;
        }

        float height(List<List<String>> cells) {
            return cells.stream().mapToInt(List::size).max().orElse(1) * Type.TEXT.leading() + PAD;
        }

        /** @param row null where it is drawn again, for the eye alone */
        void head(Tag row, List<String> titles) {
            List<List<String>> cells = cut(titles, true);
            draw(row, cells, true);
        }

        void row(Tag row, List<List<String>> cells) {
            draw(row, cells, false);
        }

        private void draw(Tag row, List<List<String>> cells, boolean heads) {
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            List<Tag> tags = new ArrayList<>();
            for (int i = 0; i < left.length && row != null; i++) {
                boolean header = heads || i == 0;
                tags.add(header ? row.head(heads ? "Column" : "Row") : row.in("TD"));
            }
            for (int line = 0; line < lines; line++) {
                float y = flow.line(Type.TEXT);
                for (int i = 0; i < left.length; i++) {
                    String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                    Type type = heads || i == 0 ? HEAD : Type.TEXT;
                    if (text.isEmpty()) {
                        continue;
                    }
                    if (row == null) {
                        pdf.artifact(left[i], y, type, text);
                    } else {
                        pdf.text(tags.get(i), left[i], y, type, text);
                    }
                }
            }
            flow.space(PAD);
            pdf.rule(flow.x(), flow.y() + PAD / 2, flow.width());
        }
    }

    private static final Type HEAD = new Type(9, true, 0);

    /** Ends the file with what it says about itself, and writes it; the stream stays open. */
    public void finish(Map<String, String> passport, OutputStream out) {
        heading(head.text("pdf.passport"));
        facts(passport);
        if (pdf.missing() > 0) {
            paragraph(head.text("pdf.missing", pdf.missing(), Character.toString(Faces.MISSING)));
        }
        pdf.margins(this::margins);
        pdf.save(out);
        pdf.close();
    }

    private void margins(TaggedPdf.Artifacts artifacts, int number, int of) {
        float foot = Flow.MARGIN / 2;
        String marking = head.marking().get();
        artifacts.text(
                (paper.getWidth() - width(marking, Type.MARKING)) / 2, paper.getHeight() - foot, Type.MARKING, marking);
        artifacts.text(Flow.MARGIN, foot, Type.MARGIN, head.code() + " · " + head.title());
        String page = head.text("pdf.page", number, of);
        artifacts.text(paper.getWidth() - Flow.MARGIN - width(page, Type.MARGIN), foot, Type.MARGIN, page);
    }

    private void write(Tag tag, Type type, String text, float x, float room) {
        for (String line : cut(PrintedText.clean(text), type, room, room)) {
            float y = flow.line(type);
            pdf.text(tag, x, y, type, line);
        }
    }

    private List<String> cut(String text, Type type, float first, float room) {
        return PrintedText.lines(text, first, room, part -> width(part, type));
    }

    private float width(String text, Type type) {
        return faces.width(text, type.bold()) * type.size() / 1_000;
    }
}
