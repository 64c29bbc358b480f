package parley.workplan.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.exchange.HeaderWords;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;

/** What the columns of a list of activities can go to, and what people call them; read from {@code activity_headers.csv}. */
final class ActivityFields {
    static final String PLAN = "plan";
    static final String CODE = "code";
    static final String AREA = "area";
    static final String TITLE_EN = "titleEn";
    static final String TITLE_FR = "titleFr";
    static final String LEAD = "lead";
    static final String CO_LEAD = "coLead";
    static final String CANADIAN_LEAD = "canadianLead";
    static final String ASEAN_BODY = "aseanBody";
    static final String START = "start";
    static final String DUE = "due";
    static final String DUE_REASON = "dueReason";
    static final String STATUS = "status";
    static final String PERCENT = "percent";
    static final String EFFECTIVE = "effective";
    static final String NOTES_EN = "notesEn";
    static final String NOTES_FR = "notesFr";
    static final String INDICATOR_EN = "indicatorEn";
    static final String INDICATOR_FR = "indicatorFr";

    private static final List<ImportField> ALL = CsvRows.read(ActivityFields.class, "activity_headers.csv").stream()
            .map(row -> new ImportField(
                    row.get("field"),
                    title(row.get("field")),
                    row.get("field").equals(ImportKind.SKIP),
                    List.of(row.get("names").split("\\|"))))
            .toList();
    private static final HeaderWords WORDS = new HeaderWords(ALL);

    private ActivityFields() {}

    static List<ImportField> all() {
        return ALL;
    }

    /** @return the key of a field's name */
    static String title(String field) {
        return "importActivities." + field;
    }

    static Map<String, String> guess(List<String> headers) {
        List<String> codes = WORDS.guess(headers);
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            mapping.put(headers.get(i), codes.get(i));
        }
        return mapping;
    }
}
