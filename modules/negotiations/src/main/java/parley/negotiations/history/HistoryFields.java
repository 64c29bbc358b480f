package parley.negotiations.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.exchange.HeaderWords;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;

/** What the columns of one kind of list can go to, and what people call them; read from {@code history_headers.csv}. */
final class HistoryFields {
    static final String CHAPTER = "chapter";
    static final String ROUND = "round";
    static final String STATUS = "status";
    static final String SINCE = "since";
    static final String REASON = "reason";
    static final String SOURCE = "source";
    static final String SOURCE_FR = "sourceFr";
    static final String URL = "url";
    static final String CONFIDENCE = "confidence";
    static final String NOTE_EN = "noteEn";
    static final String NOTE_FR = "noteFr";
    /** A column for each round, whose header names the round and whose cells name statuses. */
    static final String AT_ROUND = "atRound";

    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String START = "startTime";
    static final String END_DAY = "endDay";
    static final String END = "endTime";
    static final String CITY_EN = "cityEn";
    static final String CITY_FR = "cityFr";
    static final String TIME_ZONE = "timeZone";
    static final String ROOM = "room";
    static final String FORMAT = "format";
    static final String MINUTES_EN = "minutesEn";
    static final String MINUTES_FR = "minutesFr";
    static final String ISSUES_EN = "openIssuesEn";
    static final String ISSUES_FR = "openIssuesFr";
    static final String NEXT_EN = "nextStepEn";
    static final String NEXT_FR = "nextStepFr";
    static final String VERSION = "version";
    static final String TEXT_EN = "textEn";
    static final String TEXT_FR = "textFr";
    static final String PARTY = "party";
    static final String PERSON = "person";
    static final String DUE = "due";
    static final String EVIDENCE = "evidence";
    static final String LOGGED = "logged";

    private final List<ImportField> all;
    private final HeaderWords words;

    HistoryFields(String kind) {
        all = CsvRows.read(HistoryFields.class, "history_headers.csv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> new ImportField(
                        row.get("field"),
                        "importHistory." + row.get("field"),
                        row.get("field").equals(ImportKind.SKIP)
                                || row.get("field").equals(AT_ROUND),
                        List.of(row.get("names").split("\\|"))))
                .toList();
        words = new HeaderWords(all);
    }

    List<ImportField> all() {
        return all;
    }

    /** A header that names a round is a column of statuses at that round, where the kind has such columns. */
    Map<String, String> guess(List<String> headers) {
        boolean wide = all.stream().anyMatch(field -> field.code().equals(AT_ROUND));
        List<String> codes = words.guess(headers);
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            boolean round = wide && HistoryWords.namesARound(headers.get(i));
            mapping.put(headers.get(i), round ? AT_ROUND : codes.get(i));
        }
        return mapping;
    }
}
