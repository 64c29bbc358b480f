package parley.exchange.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;
import parley.exchange.ExportFormat;

/**
 * An export with its passport.
 *
 * @param code its public id, such as {@code EXP-2026-000123}
 * @param criteria as the list's address writes them
 * @param by the name of who asked
 * @param rows null until it is ready
 * @param volumes files in it; more than one come as a ZIP
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
        String purpose,
        String purposeEn,
        String purposeFr,
        ExportFormat format,
        Language language,
        ExportState state,
        Long rows,
        int volumes,
        Map<String, Long> leftOut,
        String sha256,
        Long bytes,
        String marking,
        boolean sample,
        String by,
        Instant createdAt,
        Instant finishedAt,
        Instant expiresAt,
        Progress progress) {
    /**
     * How far the work is.
     *
     * @param total null where it is not known
     * @param cancelling whether it was asked to stop
     * @param errorKey of the words that say why it failed; null where it did not
     */
    public record Progress(long done, Long total, boolean cancelling, String errorKey, List<String> errorArguments) {}

    public String purposeName(Language reader) {
        return reader == Language.FR ? purposeFr : purposeEn;
    }

    /** @return whether it waits or is being written */
    public boolean underWay() {
        return state == ExportState.QUEUED || state == ExportState.RUNNING;
    }

    public String words(Language reader) {
        return reader == Language.FR ? wordsFr : wordsEn;
    }

    public boolean ready() {
        return state == ExportState.READY;
    }

    public String mediaType() {
        return format.mediaType(volumes);
    }
}
