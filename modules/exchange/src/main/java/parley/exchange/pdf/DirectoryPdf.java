package parley.exchange.pdf;

import java.io.OutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import parley.ui.format.Formats;

/**
 * A list as a directory to read on paper: the first column names the entry, the others stand below it. Groups follow the
 * order of the list: by first letter, by the column it is sorted by, or else by hundreds. More entries than a volume
 * holds go on in further volumes.
 */
public final class DirectoryPdf {
    /** About seventy pages: as thick as anybody binds, and little memory. */
    public static final int ENTRIES_IN_A_VOLUME = 1_000;

    private static final int HUNDRED = 100;

    private final PdfHead head;
    private final List<String> titles;
    private final int sorted;
    private final int entriesInAVolume;
    private final Faces faces = new Faces();
    private final Volumes volumes;
    private Volume volume;
    private String group;
    private long entries;
    private long missing;

    /**
     * A {@link #finish} closes the stream.
     *
     * @param sorted index of the column that the rows are sorted by; -1 where none of them is
     */
    public DirectoryPdf(OutputStream out, PdfHead head, List<String> titles, int sorted) {
        this(out, head, titles, sorted, ENTRIES_IN_A_VOLUME);
    }

    DirectoryPdf(OutputStream out, PdfHead head, List<String> titles, int sorted, int entriesInAVolume) {
        this.head = head;
        this.titles = List.copyOf(titles);
        this.sorted = sorted;
        this.entriesInAVolume = entriesInAVolume;
        this.volumes = new Volumes(out, head.stem(), head.at());
    }

    /** @param cells as many as there are titles: text, number, date or null */
    public void row(List<Object> cells) {
        if (volume != null && entries % entriesInAVolume == 0) {
            end();
        }
        if (volume == null) {
            begin();
            volume.entries();
        }
        List<String> texts = cells.stream().map(this::printed).toList();
        String here = groupOf(texts);
        if (!here.equals(group)) {
            group = here;
            volume.group(here);
        }
        entries++;
        List<Volume.Field> fields = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                fields.add(new Volume.Field(titles.get(i), texts.get(i)));
            }
        }
        volume.entry(texts.get(0).isEmpty() ? head.text("pdf.unnamed") : texts.get(0), fields);
    }

    /** Paper is for people: a day stands as the language of the file writes it. */
    private String printed(Object cell) {
        return PrintedText.clean(cell instanceof LocalDate day ? new Formats(head.language()).day(day) : cell);
    }

    private void begin() {
        long further = entries / entriesInAVolume;
        boolean several = further > 0 || head.expected() != null && head.expected() > entriesInAVolume;
        volume = new Volume(
                head, faces, head.title(), several ? head.text("pdf.volume", further + 1) : "", PDRectangle.LETTER);
        volume.open();
        group = null;
        if (several) {
            volume.say(head.text("pdf.from", entries + 1));
        }
    }

    private void end() {
        missing += volume.missing();
        volumes.add(volume.finish());
        volume = null;
    }

    private String groupOf(List<String> cells) {
        if (sorted < 0) {
            long from = entries / HUNDRED * HUNDRED;
            return head.text("pdf.group", from + 1, from + HUNDRED);
        }
        String value = cells.get(sorted);
        if (value.isEmpty()) {
            return head.text("pdf.nothing", titles.get(sorted));
        }
        return sorted > 0 ? value : initial(value);
    }

    private static String initial(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Character.isDigit(letter)
                        ? "0–9"
                        : Character.toString(letter).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("…");
    }

    /**
     * Ends the file with its passport on the last page.
     *
     * @return how many volumes there are; the file is a ZIP where more than one
     */
    public int finish(Map<String, String> passport) {
        if (volume == null) {
            begin();
            volume.say(head.text("pdf.empty"));
        }
        volume.passport(passport, missing + volume.missing());
        end();
        volumes.close();
        return volumes.count();
    }
}
