package parley.exchange.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Columns of a table on paper. */
final class Grid {
    private static final float PAD = 4;
    private static final Type HEAD = new Type(9, true, 0);

    private final TaggedPdf pdf;
    private final Flow flow;
    private final Cutter cutter;
    private final float[] left;
    private final float[] room;

    /** Cuts a text into lines of a width. */
    @FunctionalInterface
    interface Cutter {
        List<String> cut(String text, Type type, float room);
    }

    Grid(float[] shares, TaggedPdf pdf, Flow flow, Cutter cutter) {
        this.pdf = pdf;
        this.flow = flow;
        this.cutter = cutter;
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
            for (String line : cells.get(i).split("\n", -1)) {
                lines.addAll(cutter.cut(PrintedText.clean(line), type, room[i]));
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
        draw(row, cells, true, Collections.nCopies(left.length, null));
    }

    void row(Tag row, List<List<String>> cells, List<String> languages) {
        draw(row, cells, false, languages);
    }

    private void draw(Tag row, List<List<String>> cells, boolean heads, List<String> languages) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < left.length && row != null; i++) {
            boolean header = heads || i == 0;
            tags.add((header ? row.head(heads ? "Column" : "Row") : row.in("TD")).speaks(languages.get(i)));
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
