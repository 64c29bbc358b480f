package parley.negotiations.history;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.LogSession;

/** A list of sessions, or the notes of a round that come back; a chapter has at most one session in a round. */
final class SessionsRun extends HistoryRun {
    private final Map<String, ChapterSummary> chapters;
    private final Map<String, RoundSummary> rounds;
    private final SessionLine lines;
    private final LocalDate today;
    private final Map<List<Long>, Integer> seen = new HashMap<>();

    SessionsRun(ImportColumns columns, HistoryRepository repository, CommandValidator validator, HistoryWords words) {
        super(columns, repository, validator);
        chapters = words.chapters();
        rounds = words.rounds();
        lines = new SessionLine(words);
        today = words.today();
    }

    @Override
    ImportJudgement judge(HistoryRow row) {
        RoundSummary round = row.named(HistoryFields.ROUND, rounds, "importHistory.error.round");
        ChapterSummary chapter = row.named(HistoryFields.CHAPTER, chapters, "importHistory.error.chapter");
        String title = row.text(HistoryFields.ROUND) + " · " + row.text(HistoryFields.CHAPTER);
        if (round == null && row.errors.isEmpty()) {
            row.missing(HistoryFields.ROUND, "importHistory.error.noRound");
        }
        if (chapter == null && row.text(HistoryFields.CHAPTER) == null) {
            row.missing(HistoryFields.CHAPTER, "importHistory.error.noChapter");
        }
        if (chapter != null && chapter.withheld()) {
            row.missing(HistoryFields.CHAPTER, "importHistory.error.withheld");
        }
        if (round == null || chapter == null || !row.errors.isEmpty()) {
            return error(row, title);
        }
        title = round.code() + " · " + chapter.code();
        LogSession command = lines.read(row, round, chapter);
        check(row, command);
        SessionLine.refuseTimesThatDoNotFit(row, command);
        Integer version = row.integer(HistoryFields.VERSION);
        if (!row.errors.isEmpty()) {
            return error(row, title);
        }
        Integer before = seen.putIfAbsent(List.of(round.id(), chapter.id()), row.line.row());
        if (before != null && before != row.line.row()) {
            return duplicate(row, title, "importHistory.duplicate.row", before);
        }
        Long there = repository.session(round.id(), chapter.id()).orElse(null);
        if (there == null && SessionLine.saysNothing(command)) {
            return duplicate(row, title, "importHistory.duplicate.nothing");
        }
        return there == null ? fresh(row, command, title, round) : update(row, command, title, round, there, version);
    }

    private ImportJudgement fresh(HistoryRow row, LogSession command, String title, RoundSummary round) {
        List<HistoryWrite> writes = new ArrayList<>();
        Map<String, Object> values = SessionLine.values(command);
        values.put("round_id", command.roundId());
        values.put("chapter_id", command.chapterId());
        writes.add(HistoryWrite.added(HistoryTable.SESSION, null, values));
        move(row, command, round, writes);
        return row.errors.isEmpty()
                ? of(
                        row,
                        ImportVerdict.NEW,
                        null,
                        title,
                        null,
                        List.of(ImportMessage.of("importHistory.new.session", "")),
                        List.of(),
                        writes)
                : error(row, title);
    }

    private ImportJudgement update(
            HistoryRow row, LogSession command, String title, RoundSummary round, long id, Integer version) {
        JsonObject now = HistoryRepository.json(
                repository.image(HistoryTable.SESSION, id).orElseThrow());
        List<ImportChange> changes = new ArrayList<>();
        Map<String, Object> changed = new LinkedHashMap<>();
        SessionLine.values(command).forEach((column, value) -> {
            String was = text(now, column);
            if (value != null && !column.endsWith("_source") && !same(was, value.toString())) {
                changed.put(column, value);
                changes.add(change(column, was, value));
            }
        });
        List<HistoryWrite> writes = new ArrayList<>();
        writes.add(new HistoryWrite(HistoryTable.SESSION, id, now.getInt("version"), null, changed));
        move(row, command, round, writes);
        if (!row.errors.isEmpty()) {
            return error(row, title);
        }
        if (writes.size() > 1) {
            changes.add(new ImportChange(
                    "importHistory.status", null, ImportChange.key("chapter.status." + command.statusAfter())));
        }
        if (changes.isEmpty()) {
            return duplicate(row, title, "importHistory.duplicate.session");
        }
        boolean edited = version != null && version != now.getInt("version");
        boolean chosen = row.line.choice() != null && row.line.choice() == id;
        if (row.line.choice() != null && row.line.choice() == ImportLine.AS_NEW || edited && !chosen) {
            return conflict(
                    row,
                    title,
                    ImportMessage.of("importHistory.conflict.session", ""),
                    List.of(new ImportCandidate(id, title, HistoryTable.SESSION.address(id))));
        }
        return of(row, ImportVerdict.UPDATE, id, title, null, List.of(), changes, writes);
    }

    private void move(HistoryRow row, LogSession command, RoundSummary round, List<HistoryWrite> writes) {
        ChapterStatus status = command.statusAfter();
        if (status == null) {
            return;
        }
        LocalDate last = HistoryDays.last(round);
        LocalDate day = command.endDay() != null
                ? command.endDay()
                : command.day() != null ? command.day() : last == null ? today : last;
        LocalDate effective = day.isAfter(today) ? today : day;
        ChapterStatus before =
                repository.statusOn(command.chapterId(), effective).orElse(null);
        if (status == before) {
            return;
        }
        if (status.needsReasonAfter(before) && command.reason() == null) {
            row.missing(HistoryFields.REASON, "importHistory.error.reopened");
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("chapter_id", command.chapterId());
        values.put("status", status);
        values.put("effective", effective);
        values.put("origin", "RECORDED");
        values.put("round_id", command.roundId());
        values.put("reason", command.reason());
        values.put("entered_by", Callers.current().accountId());
        writes.add(HistoryWrite.added(HistoryTable.CHAPTER_STATUS, "session_id", values));
    }

    private static ImportChange change(String column, String was, Object value) {
        String title = "importHistory.column." + column;
        if (value instanceof LocalDate) {
            return new ImportChange(title, ImportChange.date(was), ImportChange.date(value));
        }
        return column.equals("format")
                ? new ImportChange(title, was == null ? null : format(was), format(value))
                : new ImportChange(title, was, value.toString());
    }

    private static String format(Object format) {
        return ImportChange.key("format." + format);
    }

    private static String text(JsonObject row, String column) {
        JsonValue value = row.get(column);
        return value == null || value == JsonValue.NULL
                ? null
                : value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** Times lie with their seconds. */
    private static boolean same(String was, String said) {
        return was != null
                && (was.equals(said) || was.equals(said + ":00") || was.strip().equals(said.strip()));
    }
}
