package parley.negotiations.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.SayStatus;
import parley.negotiations.round.RoundSummary;

/** A list of statuses: one a row, or a chapter a row with a column for each round. */
final class ChapterStatusRun extends HistoryRun {
    private final Map<String, ChapterSummary> chapters;
    private final Map<String, RoundSummary> rounds;
    private final Map<String, ChapterStatus> statuses;
    private final LocalDate today;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<Long, NavigableMap<LocalDate, ChapterStatus>> ours = new HashMap<>();

    ChapterStatusRun(
            ImportColumns columns, HistoryRepository repository, CommandValidator validator, HistoryWords words) {
        super(columns, repository, validator);
        chapters = words.chapters();
        rounds = words.rounds();
        statuses = words.statuses();
        today = words.today();
    }

    @Override
    ImportJudgement judge(HistoryRow row) {
        ChapterSummary chapter = row.named(HistoryFields.CHAPTER, chapters, "importHistory.error.chapter");
        if (chapter == null || chapter.withheld()) {
            row.missing(
                    HistoryFields.CHAPTER,
                    chapter == null ? "importHistory.error.noChapter" : "importHistory.error.withheld");
            return error(row, row.text(HistoryFields.CHAPTER));
        }
        List<HistoryWrite> writes = new ArrayList<>();
        int said = 0;
        if (row.text(HistoryFields.STATUS) != null) {
            said++;
            RoundSummary round = row.named(HistoryFields.ROUND, rounds, "importHistory.error.round");
            ChapterStatus status = row.named(HistoryFields.STATUS, statuses, "importHistory.error.status");
            add(row, chapter, round, status, row.date(HistoryFields.SINCE), writes);
        }
        for (int column : columns.of(HistoryFields.AT_ROUND)) {
            String cell = row.line.cell(column);
            if (!cell.isEmpty()) {
                said++;
                String header = columns.headers().get(column);
                RoundSummary round = row.named(header, header, rounds, "importHistory.error.round");
                add(row, chapter, round, row.named(cell, header, statuses, "importHistory.error.status"), null, writes);
            }
        }
        if (said == 0) {
            row.missing(HistoryFields.STATUS, "importHistory.error.noStatus");
        }
        if (!row.errors.isEmpty()) {
            return error(row, chapter.code());
        }
        return writes.isEmpty()
                ? duplicate(row, chapter.code(), "importHistory.duplicate.status")
                : of(
                        row,
                        ImportVerdict.NEW,
                        null,
                        chapter.code(),
                        row.text(HistoryFields.STATUS),
                        List.of(ImportMessage.of("importHistory.new.statuses", "", writes.size())),
                        List.of(),
                        writes);
    }

    private void add(
            HistoryRow row,
            ChapterSummary chapter,
            RoundSummary round,
            ChapterStatus status,
            LocalDate since,
            List<HistoryWrite> writes) {
        LocalDate day = since != null ? since : HistoryDays.last(round);
        if (status == null || !row.errors.isEmpty()) {
            return;
        }
        if (day == null) {
            row.missing(HistoryFields.SINCE, "importHistory.error.noDay");
            return;
        }
        if (day.isAfter(today)) {
            row.wrong(HistoryFields.SINCE, "importHistory.error.future", day);
            return;
        }
        String source = row.text(HistoryFields.SOURCE);
        Origin origin = source == null ? Origin.RECORDED : Origin.REPORTED;
        SayStatus command = new SayStatus(
                chapter.id(),
                status,
                day,
                origin,
                round == null ? null : round.id(),
                row.text(HistoryFields.REASON),
                source,
                row.text(HistoryFields.SOURCE_FR),
                row.text(HistoryFields.URL),
                HistoryDays.confidence(row.text(HistoryFields.CONFIDENCE)),
                row.text(HistoryFields.NOTE_EN),
                row.text(HistoryFields.NOTE_FR));
        check(row, command);
        if (origin == Origin.RECORDED) {
            demandReason(row, chapter, status, day, command.reason());
        }
        List<Object> key = java.util.Arrays.asList(chapter.id(), status, day, command.roundId(), source);
        boolean known = !seen.add(key) || repository.said(chapter.id(), status.name(), day, command.roundId(), source);
        if (row.errors.isEmpty() && !known) {
            if (origin == Origin.RECORDED) {
                ours.computeIfAbsent(chapter.id(), id -> new TreeMap<>()).put(day, status);
            }
            writes.add(HistoryWrite.added(HistoryTable.CHAPTER_STATUS, null, values(command)));
        }
    }

    /** What goes back behind a conclusion, in the records or further up in the list, needs a reason. */
    private void demandReason(
            HistoryRow row, ChapterSummary chapter, ChapterStatus status, LocalDate day, String reason) {
        var inFile = ours.getOrDefault(chapter.id(), new TreeMap<>()).floorEntry(day);
        ChapterStatus before = inFile != null
                ? inFile.getValue()
                : repository.statusOn(chapter.id(), day).orElse(null);
        if (status != before && status.needsReasonAfter(before) && reason == null) {
            row.missing(HistoryFields.REASON, "importHistory.error.reopened");
        }
    }

    private static Map<String, Object> values(SayStatus said) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("chapter_id", said.chapterId());
        values.put("status", said.status());
        values.put("effective", said.effective());
        values.put("origin", said.origin());
        values.put("round_id", said.roundId());
        values.put("reason", said.reason());
        values.put("note_en", said.noteEn());
        values.put("note_fr", said.noteFr());
        values.put("source_en", said.source());
        values.put("source_fr", said.sourceFr() == null ? said.source() : said.sourceFr());
        values.put("source_urls", said.url());
        values.put("confidence", said.confidence());
        values.put("entered_by", Callers.current().accountId());
        return values;
    }
}
