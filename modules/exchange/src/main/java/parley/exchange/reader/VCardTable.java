package parley.exchange.reader;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.core.error.UnreadableFile;

/**
 * Reads vCards 2.1, 3.0 and 4.0 as a table: a row for each card, a column for each part that any card has, with names
 * that the header row of a list would have. What is repeated gets further columns.
 */
final class VCardTable {
    private static final Set<String> STRUCTURED = Set.of("N", "ADR", "ORG");

    private final List<Map<String, String>> cards = new ArrayList<>();
    private final Charset usual;

    private VCardTable(Charset usual) {
        this.usual = usual;
    }

    /** @param encoding of the text, which also is that of quoted-printable parts that name none */
    static void read(String text, String encoding, RowSink sink) {
        Charset usual = encoding.startsWith("UTF") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        VCardTable table = new VCardTable(usual);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(usual);
            Listener listener = table.new Listener();
            reader.parse(listener);
            listener.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (table.cards.isEmpty()) {
            throw new UnreadableFile("error.file.empty");
        }
        List<String> header = table.header();
        ReadingLimits.checkColumns(1, header.size());
        sink.row(0, header);
        for (int i = 0; i < table.cards.size(); i++) {
            Map<String, String> card = table.cards.get(i);
            List<String> cells =
                    header.stream().map(name -> card.getOrDefault(name, "")).toList();
            for (int column = 0; column < cells.size(); column++) {
                ReadingLimits.checkCell(i + 1, column, cells.get(column).length());
            }
            sink.row(i + 1, cells);
        }
    }

    /** Columns in the order in which they first appear, each repeated one beside the first of its kind. */
    private List<String> header() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (Map<String, String> card : cards) {
            for (String name : card.keySet()) {
                List<String> family = families.computeIfAbsent(name.replaceFirst(" \\d+$", ""), k -> new ArrayList<>());
                if (!family.contains(name)) {
                    family.add(name);
                }
            }
        }
        // “Street” before “Street 2” and “Street 10”, whichever a card had first.
        return families.values().stream()
                .flatMap(family -> family.stream()
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<String, String> cells(List<VObjectProperty> card) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (VCardOrganization.is(card)) {
            new VCardOrganization(card).forEach((column, value) -> put(cells, column, value));
        } else {
            Set<String> firsts = new HashSet<>();
            int addresses = 0;
            for (VObjectProperty property : workFirst(card)) {
                addresses += VCardCells.postal(property) ? 1 : 0;
                // What the first address leaves out is not filled from the second.
                String further = VCardCells.postal(property) && addresses > 1 ? " " + addresses : "";
                VCardCells.of(property).forEach((column, value) -> {
                    boolean first = VCardCells.preferred(property) && !value.isBlank() && firsts.add(column);
                    put(cells, column + further, first && cells.containsKey(column) ? cells.put(column, value) : value);
                });
            }
        }
        return cells;
    }

    /** The address at work comes before one at home. */
    private static List<VObjectProperty> workFirst(List<VObjectProperty> card) {
        return card.stream().noneMatch(VCardCells::atWork)
                ? card
                : card.stream()
                        .sorted(Comparator.comparing(
                                property -> VCardCells.postal(property) && !VCardCells.atWork(property)))
                        .toList();
    }

    private static void put(Map<String, String> cells, String column, String value) {
        if (value.isBlank()) {
            return;
        }
        String name = column;
        for (int i = 2; cells.containsKey(name); i++) {
            name = column + " " + i;
        }
        cells.put(name, value);
    }

    private final class Listener implements VObjectDataListener {
        private List<VObjectProperty> card;
        private int depth;
        private int begun;

        @Override
        public void onComponentBegin(String name, Context context) {
            depth++;
            if (depth == 1 && name.equalsIgnoreCase("VCARD")) {
                card = new ArrayList<>();
                begun = context.getLineNumber();
            }
        }

        /** @throws UnreadableFile where a card is open still: what follows it would count as a part of it */
        void end() {
            if (depth > 0) {
                throw new UnreadableFile("error.file.vcardEnd", begun);
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            depth--;
            if (depth == 0 && card != null) {
                cards.add(cells(card));
                ReadingLimits.checkRows(cards.size());
                card = null;
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (card != null && depth == 1) {
                String line = context.getUnfoldedLine();
                if (STRUCTURED.contains(property.getName().toUpperCase(Locale.ROOT)) && QuotedPrintable.is(line)) {
                    property.setValue(QuotedPrintable.structured(line, usual));
                }
                Base64Text.decode(property, usual, context.getLineNumber());
                card.add(property);
            }
        }

        @Override
        public void onVersion(String version, Context context) {
            // Each property is read by its own syntax; the version says nothing more.
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
            if (thrown instanceof IllegalArgumentException) {
                throw new UnreadableFile("error.file.vcardLine", context.getLineNumber());
            }
            // Programs that break a note into lines without folding it: what is in them stays with the card.
            if (warning == Warning.MALFORMED_LINE && card != null) {
                card.add(new VObjectProperty("Unread line", context.getUnfoldedLine()));
            }
        }
    }
}
