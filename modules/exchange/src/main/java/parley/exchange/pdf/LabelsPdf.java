package parley.exchange.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.exchange.Label;

/**
 * Mailing labels on sheets as they are sold, then on plain pages who was left out and the passport. A text that is too
 * long is set smaller; what does not fit then is left out and named, never cut.
 */
public final class LabelsPdf {
    /** Why a row is not on a label. */
    public static final String NO_ADDRESS = "NO_ADDRESS";

    public static final String NO_ROOM = "NO_ROOM";

    /** More than that get files of their own. */
    private static final int NAMES_IN_A_VOLUME = 5_000;

    private static final float PADDING = 7;
    private static final float ABOVE_AND_BELOW = 4;
    private static final float LARGEST = 9.5f;
    private static final float SMALLEST = 6;
    private static final float STEP = 0.5f;
    private static final float LEADING = 1.2f;

    private final PdfHead head;
    private final LabelSheet sheet;
    private final int inAVolume;
    private final int namesInAVolume;
    private final Faces faces = new Faces();
    private final Volumes volumes;
    private final List<String> without = new ArrayList<>();
    private Volume volume;
    private long labels;
    private long missing;

    /** A {@link #finish} closes the stream. */
    public LabelsPdf(OutputStream out, PdfHead head, LabelSheet sheet) {
        this(out, head, sheet, sheet.inAVolume(), NAMES_IN_A_VOLUME);
    }

    LabelsPdf(OutputStream out, PdfHead head, LabelSheet sheet, int inAVolume, int namesInAVolume) {
        this.head = head;
        this.sheet = sheet;
        this.inAVolume = inAVolume;
        this.namesInAVolume = namesInAVolume;
        this.volumes = new Volumes(out, head.stem(), head.at());
    }

    /** @return why no label was written; null where one was */
    public String row(Label label) {
        List<String> lines = label.lines().stream()
                .map(PrintedText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            without.add(label.name());
            return NO_ADDRESS;
        }
        for (float size = LARGEST; size >= SMALLEST; size -= STEP) {
            Type type = new Type(size, false, 0);
            List<List<String>> cut = cut(lines, type);
            long height = cut.stream().mapToLong(List::size).sum();
            if (height * size * LEADING <= sheet.height() - ABOVE_AND_BELOW) {
                write(cut, type, height);
                return null;
            }
        }
        without.add(label.name());
        return NO_ROOM;
    }

    private List<List<String>> cut(List<String> lines, Type type) {
        float room = sheet.width() - 2 * PADDING;
        return lines.stream()
                .map(line ->
                        PrintedText.lines(line, room, room, text -> faces.width(text, false) * type.size() / 1_000))
                .toList();
    }

    private void write(List<List<String>> lines, Type type, long height) {
        if (volume != null && labels % inAVolume == 0) {
            end();
        }
        begin();
        int here = Math.toIntExact(labels % inAVolume % sheet.onASheet());
        if (here == 0) {
            volume.pdf().turn();
        }
        labels++;
        float leading = type.size() * LEADING;
        float y = sheet.y(here) - (sheet.height() - height * leading) / 2 - type.size();
        Tag label = volume.pdf().root().in("Div");
        for (List<String> paragraph : lines) {
            Tag tag = label.in("P");
            for (String line : paragraph) {
                volume.pdf().text(tag, sheet.x(here) + PADDING, y, type, line);
                y -= leading;
            }
        }
    }

    private void begin() {
        if (volume == null) {
            boolean several = volumes.count() > 0
                    || head.expected() != null && head.expected() > Math.min(inAVolume, namesInAVolume);
            volume = new Volume(
                    head,
                    faces,
                    head.text("pdf.labels", head.title()),
                    several ? head.text("pdf.volume", volumes.count() + 1) : "",
                    sheet.paper());
        }
    }

    private void end() {
        missing += volume.missing();
        volumes.add(volume.finish());
        volume = null;
    }

    /**
     * Ends the file with who was left out and the passport.
     *
     * @return how many volumes there are; the file is a ZIP where more than one
     */
    public int finish(Map<String, String> passport) {
        int from = 0;
        boolean last;
        do {
            int to = Math.min(without.size(), from + namesInAVolume);
            last = to == without.size();
            begin();
            volume.open();
            volume.say(head.text("pdf.labels.count", labels, without.size()));
            if (from < to) {
                volume.names(head.text("pdf.labels.without"), without.subList(from, to));
            }
            if (last) {
                volume.passport(passport, missing + volume.missing());
            }
            end();
            from = to;
        } while (!last);
        volumes.close();
        return volumes.count();
    }
}
