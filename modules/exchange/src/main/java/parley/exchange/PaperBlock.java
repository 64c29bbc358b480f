package parley.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;

/** One piece of a report, told without saying how it looks: the page, PDF and Word draw the same pieces. */
public sealed interface PaperBlock {
    /** @return the name of its shape, for pages: {@code HEADING}, {@code WORDS}, {@code POINTS}, {@code FACTS}, {@code TABLE} */
    String kind();

    /**
     * Some words.
     *
     * @param language in which they stand where it is not the report's; null is the report's
     * @param address where the page leads from them, without a host; null is nowhere
     */
    record Words(String text, Language language, String address) {
        public Words {
            text = text == null ? "" : text;
        }

        public static Words of(String text) {
            return new Words(text, null, null);
        }

        public Words to(String target) {
            return new Words(text, language, target);
        }

        /** @return {@code en-CA} or {@code fr-CA}; null where it is the report's language */
        public String tag() {
            return language == null ? null : language.locale().toLanguageTag();
        }
    }

    /**
     * Begins a section.
     *
     * @param level 2 for a section, 3 for a part of one
     */
    record Heading(int level, String text) implements PaperBlock {
        @Override
        public String kind() {
            return "HEADING";
        }
    }

    /** A text; each of its lines is a paragraph. */
    record Paragraph(Words words) implements PaperBlock {
        @Override
        public String kind() {
            return "WORDS";
        }

        public List<String> lines() {
            return words.text().lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** A list with a mark before each line. */
    record Points(List<Words> points) implements PaperBlock {
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public String kind() {
            return "POINTS";
        }
    }

    /** Names and what stands for each, in the map's order. */
    record Facts(Map<String, Words> facts) implements PaperBlock {
        public Facts {
            facts = new LinkedHashMap<>(facts);
        }

        @Override
        public String kind() {
            return "FACTS";
        }
    }

    /**
     * A table with a head for each column. The first cell of a row is its head.
     *
     * @param caption what it shows, for those who do not see where it stands
     * @param shares how wide each column is, in any unit
     * @param rows as many cells as there are titles
     */
    record Table(String caption, List<String> titles, List<Integer> shares, List<List<Words>> rows)
            implements PaperBlock {
        public Table {
            titles = List.copyOf(titles);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "TABLE";
        }
    }
}
