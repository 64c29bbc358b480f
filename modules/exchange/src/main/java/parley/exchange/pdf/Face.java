package parley.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file of ours, read when the first letter asks for it. Used by one export at a time. */
final class Face {
    private static final float THOUSAND = 1_000;

    private final String file;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();
    private TrueTypeFont font;
    private CmapLookup lookup;

    Face(String file) {
        this.file = file;
    }

    TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = Face.class.getResourceAsStream("/parley/exchange/fonts/" + file)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // Letters stay letters: a ligature would be read back as another text.
                font.setEnableGsub(false);
                lookup = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    boolean has(int letter) {
        return glyph(letter) != 0;
    }

    private int glyph(int letter) {
        font();
        return glyphs.computeIfAbsent(letter, each -> lookup.getGlyphId(each));
    }

    /** @return thousandths of the size */
    float width(int letter) {
        return widths.computeIfAbsent(letter, each -> {
            try {
                return font().getAdvanceWidth(glyph(each)) * THOUSAND / font().getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
