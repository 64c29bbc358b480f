package parley.negotiations.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.LogSession;

/** What a line of a spreadsheet says of a session, and as which columns of one. */
final class SessionLine {
    private final Map<String, ChapterStatus> statuses;
    private final Map<String, MeetingFormat> formats;

    SessionLine(HistoryWords words) {
        statuses = words.statuses();
        formats = words.formats();
    }

    /** @return what the line says; what is wrong with it stands in the row's errors */
    LogSession read(HistoryRow row, RoundSummary round, ChapterSummary chapter) {
        return new LogSession(
                round.id(),
                chapter.id(),
                null,
                row.integer(HistoryFields.NUMBER),
                row.date(HistoryFields.DAY),
                row.time(HistoryFields.START),
                row.date(HistoryFields.END_DAY),
                row.time(HistoryFields.END),
                zone(row),
                row.text(HistoryFields.CITY_EN),
                row.text(HistoryFields.CITY_FR),
                row.text(HistoryFields.ROOM),
                row.named(HistoryFields.FORMAT, formats, "importHistory.error.format"),
                null,
                row.named(HistoryFields.STATUS, statuses, "importHistory.error.status"),
                row.text(HistoryFields.REASON),
                text(row, HistoryFields.MINUTES_EN, HistoryFields.MINUTES_FR),
                text(row, HistoryFields.ISSUES_EN, HistoryFields.ISSUES_FR),
                text(row, HistoryFields.NEXT_EN, HistoryFields.NEXT_FR),
                null);
    }

    private static String zone(HistoryRow row) {
        String zone = row.text(HistoryFields.TIME_ZONE);
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            row.wrong(HistoryFields.TIME_ZONE, "importHistory.error.zone", zone);
        }
        return zone;
    }

    private static BilingualText text(HistoryRow row, String en, String fr) {
        return BilingualText.of(
                row.text(en), row.text(fr), row.text(en) == null && row.text(fr) != null ? Language.FR : Language.EN);
    }

    static void refuseTimesThatDoNotFit(HistoryRow row, LogSession session) {
        LocalDate end = session.endDay();
        if (end != null && (session.day() == null || end.isBefore(session.day()))) {
            row.wrong(HistoryFields.END_DAY, "importHistory.error.endBeforeStart", end);
        }
        boolean oneDay = end == null || end.equals(session.day());
        if (oneDay
                && session.endTime() != null
                && (session.startTime() == null || !session.endTime().isAfter(session.startTime()))) {
            row.missing(HistoryFields.END, "error.endTimeBeforeStart");
        }
    }

    /** A line of the pack that nobody wrote on. */
    static boolean saysNothing(LogSession session) {
        return values(session).entrySet().stream()
                        .allMatch(value ->
                                value.getValue() == null || value.getKey().endsWith("_source"))
                && session.statusAfter() == null;
    }

    /** @return by the column of a session */
    static Map<String, Object> values(LogSession session) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", session.number());
        values.put("day", session.day());
        values.put("start_time", session.startTime());
        values.put("end_day", session.endDay());
        values.put("end_time", session.endTime());
        values.put("time_zone", session.timeZone());
        values.put("city_en", session.cityEn() == null ? session.cityFr() : session.cityEn());
        values.put("city_fr", session.cityFr() == null ? session.cityEn() : session.cityFr());
        values.put("room", session.room());
        values.put("format", session.format());
        pair(values, "minutes", session.minutes());
        pair(values, "issues", session.openIssues());
        pair(values, "next_step", session.nextStep());
        return values;
    }

    private static void pair(Map<String, Object> values, String name, BilingualText text) {
        values.put(name + "_en", text.en());
        values.put(name + "_fr", text.fr());
        values.put(name + "_source", text.source());
    }
}
