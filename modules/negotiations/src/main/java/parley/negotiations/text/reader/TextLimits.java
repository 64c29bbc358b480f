package parley.negotiations.text.reader;

import parley.core.error.UnreadableFile;

/** How much a text may hold: many times a long agreement, far below what would hurt. */
public final class TextLimits {
    /** Bytes of an upload. */
    public static final long LARGEST_FILE = 32L << 20;

    static final long LARGEST_UNPACKED = 256L << 20;
    static final int MOST_ENTRIES = 2_000;
    static final long HIGHEST_RATIO = 250;
    static final long RATIO_MATTERS_FROM = 8L << 20;
    static final int MOST_PARAGRAPHS = 100_000;
    static final int MOST_CHARACTERS = 12_000_000;
    static final int MOST_CHANGES = 50_000;

    private TextLimits() {}

    static void check(int paragraphs, int characters, int changes) {
        if (paragraphs > MOST_PARAGRAPHS || characters > MOST_CHARACTERS || changes > MOST_CHANGES) {
            throw new UnreadableFile("error.document.long", MOST_PARAGRAPHS, MOST_CHARACTERS, MOST_CHANGES);
        }
    }
}
