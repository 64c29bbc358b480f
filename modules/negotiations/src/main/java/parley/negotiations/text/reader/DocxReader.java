package parley.negotiations.text.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Tracked;

/**
 * Reads a Word document from front to back: text with tracked changes, tables and text boxes included, footnotes and endnotes
 * apart. Comments are counted and left out, headers and footers are not text.
 */
final class DocxReader {
    static final PackedFile.Rules RULES = new PackedFile.Rules(
            "error.document.",
            Set.of("word/document.xml", "[content_types].xml"),
            Pattern.compile(".*(externallinks/|webextensions/|afchunk).*", Pattern.CASE_INSENSITIVE),
            TextLimits.LARGEST_UNPACKED,
            TextLimits.MOST_ENTRIES,
            TextLimits.HIGHEST_RATIO,
            TextLimits.RATIO_MATTERS_FROM);

    /** What stands twice, or stood before a change of format. */
    private static final Set<String> LEFT_OUT =
            Set.of("Fallback", "pPrChange", "rPrChange", "tblPrChange", "sectPrChange");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final PackedFile file;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final RawBuilder text = new RawBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private int skipped;
    private boolean bold;

    private DocxReader(PackedFile file) {
        this.file = file;
        this.styles = new DocxStyles(file, "word/styles.xml");
        this.numbers = new DocxNumbers(file, "word/numbering.xml");
    }

    static RawText read(PackedFile file) {
        DocxReader reader = new DocxReader(file);
        reader.body();
        reader.notes("word/footnotes.xml", "footnote", Note.Where.FOOTNOTE);
        reader.notes("word/endnotes.xml", "endnote", Note.Where.ENDNOTE);
        return reader.text.build();
    }

    private void body() {
        try (SafeXml xml = file.xml("word/document.xml")) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                event(xml, event);
            }
        }
    }

    private void event(SafeXml xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = xml.name();
            if (skipped > 0 || LEFT_OUT.contains(name)) {
                skipped++;
                return;
            }
            start(xml, name);
            path.push(name);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (skipped > 0) {
                skipped--;
                return;
            }
            end(path.pop());
        } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0) {
            String parent = path.peek();
            if ("t".equals(parent) || "delText".equals(parent)) {
                written(xml.text());
            }
        }
    }

    private void written(String words) {
        RawBuilder.Open paragraph = text.current();
        if (paragraph != null && !words.isBlank()) {
            paragraph.strong |= bold;
            paragraph.plain |= !bold;
        }
        text.text(words);
    }

    private void start(SafeXml xml, String name) {
        switch (name) {
            case "p" -> text.begin();
            case "tbl" -> text.table();
            case "tr" -> text.row();
            case "r" -> bold = false;
            case "ins", "moveTo" -> track(xml, Tracked.INSERTED);
            case "del", "moveFrom" -> track(xml, Tracked.DELETED);
            case "tab" -> {
                if (!"tabs".equals(path.peek())) {
                    text.text("\t");
                }
            }
            case "br", "cr" -> text.text("\n");
            case "noBreakHyphen" -> text.text("-");
            case "sym" -> text.text("•");
            case "commentReference" -> text.comments.add(String.valueOf(xml.attribute("id")));
            case "footnoteReference" -> text.references.put("footnote" + xml.attribute("id"), text.position());
            case "endnoteReference" -> text.references.put("endnote" + xml.attribute("id"), text.position());
            case "object", "altChunk" -> text.leftOut++;
            default -> properties(xml, name);
        }
    }

    private void properties(SafeXml xml, String name) {
        RawBuilder.Open paragraph = text.current();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = xml.attribute("val");
            case "outlineLvl" -> paragraph.level = DocxNumbers.integer(xml.attribute("val"), 9) + 1;
            case "numId" -> paragraph.number = xml.attribute("val");
            case "ilvl" -> paragraph.indent = xml.attribute("val");
            case "b" -> bold = "rPr".equals(path.peek()) && !OFF.contains(String.valueOf(xml.attribute("val")));
            default -> {
                // How it looks.
            }
        }
    }

    /** Changes of a paragraph's mark and of formats enclose no text. */
    private void track(SafeXml xml, Tracked kind) {
        boolean mark = "rPr".equals(path.peek()) || "trPr".equals(path.peek()) || "numPr".equals(path.peek());
        if (mark) {
            RawBuilder.Open paragraph = text.current();
            if (paragraph != null && kind == Tracked.DELETED && "rPr".equals(path.peek())) {
                paragraph.markDeleted = true;
            }
        } else {
            text.track(kind, xml.attribute("author"), xml.attribute("date"));
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> text.end();
            case "pPr" -> numbered();
            case "tc" -> text.apart();
            case "tbl" -> text.tableEnds();
            case "ins", "moveTo", "del", "moveFrom" -> {
                String parent = path.peek();
                if (!"rPr".equals(parent) && !"trPr".equals(parent) && !"numPr".equals(parent)) {
                    text.untrack();
                }
            }
            default -> {
                // Nothing to close.
            }
        }
    }

    private void numbered() {
        RawBuilder.Open paragraph = text.current();
        if (paragraph == null) {
            return;
        }
        String style = paragraph.style;
        paragraph.contents = styles.contents(style);
        int level = paragraph.level > 0 && paragraph.level < 10 ? paragraph.level : styles.level(style);
        paragraph.level = level > 9 ? 0 : level;
        String number = paragraph.number == null ? styles.number(style) : paragraph.number;
        if (number == null || number.equals("0") || paragraph.markDeleted) {
            return;
        }
        String indent = paragraph.indent == null ? styles.indent(style) : paragraph.indent;
        paragraph.label =
                numbers.next(number, indent == null ? numbers.levelOf(style) : DocxNumbers.integer(indent, 0));
    }

    private void notes(String part, String element, Note.Where where) {
        if (!file.has(part)) {
            return;
        }
        Map<String, Integer> labels = new HashMap<>();
        text.references.keySet().stream()
                .filter(key -> key.startsWith(element))
                .forEach(key -> labels.put(key, labels.size() + 1));
        String id = null;
        boolean separator = false;
        StringBuilder words = new StringBuilder();
        try (SafeXml xml = file.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.name();
                    if (name.equals(element)) {
                        id = xml.attribute("id");
                        separator = xml.attribute("type") != null;
                        words.setLength(0);
                    } else if (name.equals("p") && !words.isEmpty()) {
                        words.append('\n');
                    }
                    path.push(name);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (path.pop().equals(element)
                            && !separator
                            && !words.toString().isBlank()) {
                        String key = element + id;
                        Integer label = labels.get(key);
                        text.note(
                                where,
                                label == null ? "" : label.toString(),
                                text.references.getOrDefault(key, 0),
                                words.toString());
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && "t".equals(path.peek())) {
                    words.append(xml.text());
                }
            }
        }
    }
}
