package parley.negotiations.text.parse;

import java.util.Arrays;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Tracked;

/** A paragraph's characters as they stand, each with its state of tracking. */
final class Stretch {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Tracked[] STATES = Tracked.values();

    final Paragraph paragraph;
    final String text;
    private final byte[] tracked;

    Stretch(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text(Reading.AS_IT_STANDS);
        byte[] states = null;
        int at = 0;
        for (Run run : paragraph.runs()) {
            if (run.tracked() != Tracked.NONE) {
                states = states == null ? new byte[text.length()] : states;
                Arrays.fill(states, at, at + run.text().length(), (byte)
                        run.tracked().ordinal());
            }
            at += run.text().length();
        }
        this.tracked = states;
    }

    boolean tracked() {
        return tracked != null;
    }

    Tracked at(int offset) {
        return tracked == null ? Tracked.NONE : STATES[tracked[offset]];
    }

    boolean read(int offset, Reading reading) {
        return reading == Reading.AS_IT_STANDS || tracked == null || tracked[offset] != Tracked.DELETED.ordinal();
    }

    /** @return some words around a place, on one line */
    String around(int offset) {
        int from = Math.max(0, offset - 40);
        int to = Math.min(text.length(), offset + 60);
        String words = BLANKS.matcher(text.substring(from, to)).replaceAll(" ").strip();
        return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
    }
}
