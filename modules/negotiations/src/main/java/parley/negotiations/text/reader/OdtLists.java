package parley.negotiations.text.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.file.SafeXml;
import parley.negotiations.text.reader.OdtStyles.Level;

/**
 * Counts the lists of an OpenDocument text as they go by and says what is shown before a paragraph: {@code Article 5.3:},
 * {@code (a)}. An empty answer is no number; null is a number that nobody can know, because the list is not described.
 */
final class OdtLists {
    private static final Pattern PLACE = Pattern.compile("%(10|[1-9])%");

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer[]> byId = new HashMap<>();
    private final Map<String, Integer[]> lastOf = new HashMap<>();
    private final Integer[] headings = new Integer[OdtStyles.LEVELS];

    /** A list that has begun; a second list within one item begins anew unless the file says that it goes on. Or a text box, within which lists begin anew. */
    private static final class Open {
        private final String style;
        private final Integer[] counts;
        private final int level;
        private boolean due;
        private boolean nested;
        private Integer start;

        Open(String style, Integer[] counts, int level) {
            this.style = style;
            this.counts = counts;
            this.level = level;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void start(SafeXml xml, String name) {
        switch (name) {
            case "list" -> open.push(list(xml));
            case "numbered-paragraph" -> {
                int level = DocxNumbers.integer(xml.attribute("level"), 1) - 1;
                Integer[] counts = byId.computeIfAbsent(xml.attribute("list-id"), id -> none());
                open.push(new Open(xml.attribute("style-name"), counts, within(level)));
                due(xml);
            }
            case "list-item" -> due(xml);
            case "list-header" -> {
                current().due = false;
                current().nested = false;
            }
            case "text-box" -> open.push(new Open(null, null, -1));
            default -> {
                // Nothing that counts.
            }
        }
    }

    void end(String name) {
        boolean closes = name.equals("list") || name.equals("numbered-paragraph") || name.equals("text-box");
        if (closes && !open.isEmpty()) {
            open.pop();
        }
    }

    private Open list(SafeXml xml) {
        String style = xml.attribute("style-name");
        Open around = open.peek();
        if (around != null && around.counts != null) {
            if (around.nested && !goesOn(xml)) {
                Arrays.fill(around.counts, within(around.level + 1), OdtStyles.LEVELS, null);
            }
            around.nested = true;
            return new Open(style == null ? around.style : style, around.counts, within(around.level + 1));
        }
        Integer[] counts = null;
        if (style != null && style.equals(styles.outline())) {
            counts = headings;
        } else if (xml.attribute("continue-list") != null) {
            counts = byId.get(xml.attribute("continue-list"));
        } else if (goesOn(xml)) {
            counts = lastOf.get(style);
        }
        counts = counts == null ? none() : counts;
        lastOf.put(style, counts);
        if (xml.attribute("id") != null) {
            byId.put(xml.attribute("id"), counts);
        }
        return new Open(style, counts, 0);
    }

    private static boolean goesOn(SafeXml xml) {
        return "true".equals(xml.attribute("continue-numbering"));
    }

    /** An item's number is that of its first paragraph; an item that only holds a further list has none. */
    private void due(SafeXml xml) {
        Open list = current();
        list.due = true;
        list.nested = false;
        list.start = integer(xml.attribute("start-value"));
    }

    private Open current() {
        return open.isEmpty() ? new Open(null, null, -1) : open.peek();
    }

    /** @param style of the paragraph: it brings the list's style where the list itself names none */
    String paragraph(String style) {
        Open list = current();
        if (list.counts == null || !list.due) {
            return "";
        }
        list.due = false;
        String name = list.style == null || list.style.isEmpty() ? styles.listOf(style) : list.style;
        return "".equals(name) ? "" : next(name, list.counts, list.level, list.start);
    }

    /**
     * A heading is numbered by its list, as any paragraph is, or else by the numbering of headings, unless it was taken out of
     * that by hand: then a list of its own, or none, stands in its automatic style.
     *
     * @param level from 1
     */
    String heading(SafeXml xml, int level) {
        String style = xml.attribute("style-name");
        if (current().counts != null) {
            return paragraph(style);
        }
        String own = styles.ownListOf(style);
        boolean numbered = own == null || own.equals(styles.outline());
        if (!numbered || styles.outline().isEmpty() || "true".equals(xml.attribute("is-list-header"))) {
            return "";
        }
        int at = within(level - 1);
        Level[] levels = styles.list(styles.outline());
        if (levels[at] == null) {
            return "";
        }
        boolean anew = "true".equals(xml.attribute("restart-numbering"));
        Integer start = integer(xml.attribute("start-value"));
        return next(
                styles.outline(), headings, at, anew && start == null ? Integer.valueOf(levels[at].start()) : start);
    }

    private String next(String name, Integer[] counts, int at, Integer start) {
        Level[] levels = styles.list(name);
        for (int i = 0; i < at; i++) {
            counts[i] = counts[i] == null ? first(levels, i) : counts[i];
        }
        int after = counts[at] == null ? first(levels, at) : counts[at] + 1;
        counts[at] = start == null ? after : start;
        Arrays.fill(counts, at + 1, OdtStyles.LEVELS, null);
        return levels == null || levels[at] == null ? null : shown(levels, counts, at);
    }

    private static int first(Level[] levels, int at) {
        return levels == null || levels[at] == null ? 1 : levels[at].start();
    }

    private static String shown(Level[] levels, Integer[] counts, int at) {
        Level level = levels[at];
        if (level.sign().isEmpty()) {
            return "";
        }
        if (level.pattern() != null) {
            return PLACE.matcher(level.pattern())
                    .replaceAll(found -> {
                        int place = Math.min(Integer.parseInt(found.group(1)) - 1, at);
                        return Matcher.quoteReplacement(number(levels, counts, place));
                    })
                    .strip();
        }
        List<String> numbers = new ArrayList<>();
        for (int i = at + 1 - level.levels(); i <= at; i++) {
            String number = number(levels, counts, i);
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return (level.prefix() + String.join(".", numbers) + level.suffix()).strip();
    }

    private static String number(Level[] levels, Integer[] counts, int at) {
        Level level = levels[at];
        return level == null || level.sign().isEmpty() ? "" : Numerals.of(counts[at], level.sign(), level.repeated());
    }

    private static Integer[] none() {
        return new Integer[OdtStyles.LEVELS];
    }

    private static int within(int level) {
        return Math.max(0, Math.min(level, OdtStyles.LEVELS - 1));
    }

    private static Integer integer(String text) {
        return text == null ? null : Integer.valueOf(DocxNumbers.integer(text, 1));
    }
}
