package parley.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One file of a directory: its head, groups of entries, and in the last one the passport. */
final class Volume {
    /** A title and what stands under it. */
    record Field(String label, String value) {}

    private static final int COLUMNS = 2;

    private final PdfHead head;
    private final Faces faces;
    private final String title;
    private final String name;
    private final PDRectangle paper;
    private final String colon;
    private final TaggedPdf pdf;
    private Flow flow;
    private Tag section;

    /**
     * Begins without a page.
     *
     * @param title of the whole
     * @param name of this file among several, such as "volume 2"; empty where it is the only one
     */
    Volume(PdfHead head, Faces faces, String title, String name, PDRectangle paper) {
        this.head = head;
        this.faces = faces;
        this.title = name.isEmpty() ? title : title + ", " + name;
        this.name = name;
        this.paper = paper;
        colon = head.text("pdf.colon");
        pdf = new TaggedPdf(
                new TaggedPdf.About(this.title + " (" + head.code() + ")", head.author(), head.tag(), head.at()),
                paper,
                faces);
    }

    /** Begins a page of text with what the file is. */
    void open() {
        flow = new Flow(pdf, paper);
        section = pdf.root();
        paragraph("H1", Type.TITLE, title);
        paragraph("P", Type.TEXT, head.filter());
        paragraph("P", Type.TEXT, head.made());
    }

    TaggedPdf pdf() {
        return pdf;
    }

    /** Writes a sentence over the whole width, before the first entry. */
    void say(String sentence) {
        paragraph("P", Type.TEXT, sentence);
    }

    /** Goes on in columns. */
    void entries() {
        flow.space(Type.TEXT.leading());
        flow.columns(COLUMNS);
    }

    private void paragraph(String kind, Type type, String text) {
        Tag tag = section.in(kind);
        for (String line : cut(PrintedText.clean(text), type, 0)) {
            float y = flow.line(type);
            pdf.text(tag, flow.x(), y, type, line);
        }
    }

    private List<String> cut(String text, Type type, float indent) {
        return PrintedText.lines(
                text,
                flow.width() - indent,
                flow.width(),
                part -> faces.width(part, type.bold()) * type.size() / 1_000);
    }

    /** Begins a group; never stands alone at the foot of a column. */
    void group(String heading) {
        section = pdf.root().in("Sect");
        flow.space(Type.GROUP.leading());
        flow.keep(Type.GROUP.leading() + 5 * Type.TEXT.leading());
        pdf.bookmark(heading, flow.y());
        paragraph("H2", Type.GROUP, heading);
        pdf.rule(flow.x(), flow.y(), flow.width());
        flow.space(3);
    }

    /** Lists names under a title. */
    void names(String heading, List<String> names) {
        entries();
        group(heading);
        Tag list = section.in("L");
        names.forEach(each -> {
            Tag body = list.in("LI").in("LBody");
            for (String line : cut(PrintedText.clean(each), Type.TEXT, 0)) {
                float y = flow.line(Type.TEXT);
                pdf.text(body, flow.x(), y, Type.TEXT, line);
            }
        });
    }

    void entry(String heading, List<Field> fields) {
        List<String> first = cut(heading, Type.ENTRY, 0);
        List<Written> written = fields.stream().map(this::written).toList();
        int lines = written.stream().mapToInt(field -> field.lines().size()).sum();
        flow.space(Type.TEXT.leading() / 2);
        flow.keep(first.size() * Type.ENTRY.leading() + lines * Type.TEXT.leading());
        Tag title = section.in("H3");
        first.forEach(line -> {
            float y = flow.line(Type.ENTRY);
            pdf.text(title, flow.x(), y, Type.ENTRY, line);
        });
        if (!written.isEmpty()) {
            list(written);
        }
    }

    private void list(List<Written> fields) {
        Tag list = section.in("L");
        fields.forEach(field -> {
            Tag item = list.in("LI");
            float y = flow.line(Type.LABEL);
            pdf.text(item.in("Lbl"), flow.x(), y, Type.LABEL, field.label());
            Tag body = item.in("LBody");
            float indent = field.indent();
            for (int i = 0; i < field.lines().size(); i++) {
                if (i > 0) {
                    y = flow.line(Type.TEXT);
                    indent = 0;
                }
                if (!field.lines().get(i).isEmpty()) {
                    pdf.text(
                            body, flow.x() + indent, y, Type.TEXT, field.lines().get(i));
                }
            }
        });
    }

    /** A field with its lines cut; the first stands beside its label. */
    private record Written(String label, float indent, List<String> lines) {}

    private Written written(Field field) {
        String label = PrintedText.clean(field.label()) + colon;
        float indent = faces.width(label + " ", false) * Type.LABEL.size() / 1_000;
        return new Written(label, indent, cut(field.value(), Type.TEXT, Math.min(indent, flow.width())));
    }

    /** Writes the passport on a page of its own: the last. */
    void passport(Map<String, String> facts, long missing) {
        flow.plainPage();
        section = pdf.root().in("Sect");
        String heading = head.text("pdf.passport");
        pdf.bookmark(heading, flow.y());
        paragraph("H2", Type.GROUP, heading);
        List<Written> written = new ArrayList<>();
        facts.forEach((label, value) -> written.add(written(new Field(label, PrintedText.clean(value)))));
        list(written);
        if (missing > 0) {
            paragraph("P", Type.TEXT, head.text("pdf.missing", missing, Character.toString(Faces.MISSING)));
        }
    }

    long missing() {
        return pdf.missing();
    }

    /** @return the file; nothing can be added any more */
    byte[] finish() {
        pdf.margins(this::margins);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pdf.save(file);
        pdf.close();
        return file.toByteArray();
    }

    private void margins(TaggedPdf.Artifacts artifacts, int number, int of) {
        float foot = Flow.MARGIN / 2;
        float right = paper.getWidth() - Flow.MARGIN;
        String marking = head.marking().get();
        artifacts.text(
                (paper.getWidth() - width(marking, Type.MARKING)) / 2, paper.getHeight() - foot, Type.MARKING, marking);
        artifacts.text(
                Flow.MARGIN,
                foot,
                Type.MARGIN,
                head.code() + " · " + head.title() + (name.isEmpty() ? "" : " · " + name));
        String page = head.text("pdf.page", number, of);
        artifacts.text(right - width(page, Type.MARGIN), foot, Type.MARGIN, page);
    }

    private float width(String text, Type type) {
        return faces.width(text, type.bold()) * type.size() / 1_000;
    }
}
