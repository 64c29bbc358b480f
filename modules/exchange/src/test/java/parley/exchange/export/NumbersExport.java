package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import parley.core.access.KernelAccess;
import parley.core.text.Language;
import parley.exchange.CellType;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportKind;
import parley.exchange.ExportPurpose;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;

/** A kind of export for these tests: the numbers from 1, each the data of the person of that number. */
@ApplicationScoped
public class NumbersExport implements ExportKind {
    static final String EVEN = "EVEN_ONLY";
    /** What happens at each row. */
    static LongConsumer at = row -> {};

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String operation() {
        return KernelAccess.READ_DIRECTORY;
    }

    @Override
    public List<ExportColumn> columns() {
        return List.of(
                new ExportColumn("number", "listExports.rows", CellType.NUMBER),
                new ExportColumn("word", "listExports.what", CellType.TEXT));
    }

    @Override
    public List<String> usualColumns() {
        return List.of("number", "word");
    }

    @Override
    public Set<ExportFormat> formats() {
        return EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.PDF);
    }

    @Override
    public List<ExportPurpose> furtherPurposes() {
        return List.of(new ExportPurpose(EVEN, "Even ones", "Les pairs"));
    }

    @Override
    public ExportSelection select(Map<String, String> criteria) {
        return select(criteria, ExportPurpose.OPERATIONAL);
    }

    @Override
    public ExportSelection select(Map<String, String> criteria, String purpose) {
        long last = Long.parseLong(criteria.getOrDefault("last", "10"));
        return new ExportSelection() {
            @Override
            public Map<String, String> criteria() {
                return criteria;
            }

            @Override
            public String words(Language language) {
                return language == Language.FR ? "jusqu’à " + last : "up to " + last;
            }

            @Override
            public Long total() {
                return last;
            }

            @Override
            public void each(List<String> columns, Language language, Consumer<ExportRow> consumer) {
                for (long i = 1; i <= last; i++) {
                    at.accept(i);
                    boolean out = purpose.equals(EVEN) && i % 2 == 1;
                    List<Object> cells = new ArrayList<>();
                    for (String column : columns) {
                        cells.add(column.equals("number") ? (Object) i : "=" + i);
                    }
                    consumer.accept(out ? ExportRow.without("NO_BASIS") : new ExportRow(cells, null).about(i));
                }
            }
        };
    }
}
