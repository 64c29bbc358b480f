package parley.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts of one export: for every letter the first that has it. A letter that none has is shown as a sign that says so;
 * the text behind it stays.
 */
final class Faces {
    /** Stands for a letter that no font here prints. */
    static final int MISSING = 0xFFFD;

    private static final List<String> FAMILIES =
            List.of("NotoSans", "NotoSansThai", "NotoSansLao", "NotoSansKhmer", "NotoSansMyanmar");

    private final List<Face> regular = faces("Regular");
    private final List<Face> bold = faces("Bold");

    private static List<Face> faces(String weight) {
        return FAMILIES.stream()
                .map(name -> new Face(name + "-" + weight + ".ttf"))
                .toList();
    }

    /**
     * The text cut where the font changes.
     *
     * @param text as {@link PrintedText} leaves it
     */
    List<Run> runs(String text, boolean heavy) {
        List<Face> faces = heavy ? bold : regular;
        List<Run> runs = new ArrayList<>();
        Run open = null;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            Face face = faceOf(letter, faces, open);
            boolean lost = face == null;
            if (open == null || open.lost() != lost || !lost && open.face() != face) {
                open = new Run(lost ? faces.get(0) : face, lost);
                runs.add(open);
            }
            open.add(letter, lost ? MISSING : letter);
        }
        return runs;
    }

    /** @return thousandths of the size */
    float width(String text, boolean heavy) {
        float width = 0;
        for (Run run : runs(text, heavy)) {
            width += run.width();
        }
        return width;
    }

    /** A mark, a digit or a blank stays with the letters before it where their font has it. */
    private static Face faceOf(int letter, List<Face> faces, Run open) {
        Stream<Face> inOrder = open == null || open.lost() || Character.isLetter(letter)
                ? faces.stream()
                : Stream.concat(Stream.of(open.face()), faces.stream());
        return inOrder.filter(face -> face.has(letter)).findFirst().orElse(null);
    }

    /** Letters of one font. */
    static final class Run {
        private final Face face;
        private final boolean lost;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private float width;

        Run(Face face, boolean lost) {
            this.face = face;
            this.lost = lost;
        }

        private void add(int letter, int instead) {
            text.appendCodePoint(letter);
            shown.appendCodePoint(instead);
            width += face.width(instead);
        }

        Face face() {
            return face;
        }

        /** @return whether signs for missing letters stand here */
        boolean lost() {
            return lost;
        }

        /** @return how many letters it has */
        long length() {
            return text.codePoints().count();
        }

        /** @return what is meant */
        String text() {
            return text.toString();
        }

        /** @return what is printed */
        String shown() {
            return shown.toString();
        }

        /** @return thousandths of the size */
        float width() {
            return width;
        }
    }
}
