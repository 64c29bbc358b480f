package parley.exchange.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;

/**
 * An export with its passport.
 *
 * @param code its public id, such as {@code EXP-2026-000123}
 * @param criteria as the list's address writes them
 * @param by the name of who asked
 * @param rows null until it is ready
 * @param leftOut people left out for want of a basis, by reason; empty for a purpose that leaves nobody out
 * @param sha256 of the file, hexadecimal; null until it is ready
 * @param marking the highest of the records in the file; null until it is ready
 * @param sample whether the installation held invented data
 */
public record ExportSummary(
        long id,
        String code,
        String kind,
        Map<String, String> criteria,
        String wordsEn,
        String wordsFr,
        List<String> columns,
        ExportPurpose purpose,
        ExportFormat format,
        Language language,
        ExportState state,
        Long rows,
        Map<String, Long> leftOut,
        String sha256,
        Long bytes,
        String marking,
        boolean sample,
        String by,
        Instant createdAt,
        Instant finishedAt,
        Instant expiresAt) {
    public String words(Language reader) {
        return reader == Language.FR ? wordsFr : wordsEn;
    }

    public boolean ready() {
        return state == ExportState.READY;
    }

    /** @return a name that tells what it is: {@code people-EXP-2026-000123.csv}; invented data says so */
    public String fileName() {
        return kind + (sample ? "-sample-" : "-") + code + "." + format.extension();
    }
}
