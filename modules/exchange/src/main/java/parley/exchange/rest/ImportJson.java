package parley.exchange.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.error.InvalidInput;
import parley.core.job.JobCard;
import parley.core.text.Language;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportWords;
import parley.exchange.reader.FileKind;

/**
 * An import: how its file was read, where its columns go, what becomes of its rows.
 *
 * @param otherSheets of a workbook, that hold something and were not read
 */
public record ImportJson(
        String id,
        String kind,
        String state,
        String reason,
        String fileName,
        String format,
        String encoding,
        String delimiter,
        String sheet,
        List<String> otherSheets,
        Integer headerRow,
        Map<String, String> mapping,
        CountsJson counts,
        ProgressJson progress,
        String sha256,
        long bytes,
        String by,
        String created,
        String applied,
        String undone,
        String undoableUntil) {

    /** Rows by verdict. The member {@code new} is a word of the language, hence the method that names it. */
    public record CountsJson(
            @jakarta.json.bind.annotation.JsonbProperty("new") int fresh,
            int update,
            int duplicate,
            int conflict,
            int error) {}

    /** @param total of rows */
    public record ProgressJson(long done, Long total) {}

    /**
     * A row.
     *
     * @param column the header of the first cell at fault; null where it is the whole row
     * @param code of what is said first, stable, for programs
     * @param message all that is said of it, in the reader's language
     * @param values by header
     */
    public record RowJson(
            int row,
            String verdict,
            String column,
            String code,
            String message,
            Long record,
            List<ChangeJson> changes,
            List<CandidateJson> candidates,
            Map<String, String> values) {}

    /** One field that an update changes. */
    public record ChangeJson(String field, String from, String to) {}

    /** A record that a row may mean. */
    public record CandidateJson(long id, String label) {}

    static ImportJson of(ImportSummary all, JobCard job, String reason) {
        long judged =
                all.counts().values().stream().mapToLong(Integer::longValue).sum();
        boolean working = job != null && !job.state().ended();
        ProgressJson progress = working
                ? new ProgressJson(job.done(), job.total() == null ? Long.valueOf(all.rows()) : job.total())
                : new ProgressJson(judged, (long) all.rows());
        return new ImportJson(
                all.code(),
                all.kind(),
                all.state().name(),
                reason,
                all.fileName(),
                all.fileKind() == null ? null : all.fileKind().name(),
                all.encoding(),
                all.delimiter(),
                all.sheet(),
                all.otherSheets(),
                all.fileKind() == FileKind.VCARD ? null : all.headerRow(),
                all.mapping(),
                new CountsJson(
                        all.count(ImportVerdict.NEW),
                        all.count(ImportVerdict.UPDATE),
                        all.count(ImportVerdict.DUPLICATE),
                        all.count(ImportVerdict.CONFLICT),
                        all.count(ImportVerdict.ERROR)),
                progress,
                all.sha256(),
                all.bytes(),
                all.by(),
                text(all.createdAt()),
                text(all.appliedAt()),
                text(all.undoneAt()),
                text(all.undoable()));
    }

    static RowJson row(ImportRow row, List<String> headers, ImportWords words, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headers.size(), row.cells().size()); i++) {
            values.put(headers.get(i), row.cells().get(i));
        }
        boolean silent = row.messages().isEmpty();
        String column = silent ? "" : row.messages().get(0).column();
        return new RowJson(
                row.number(),
                row.verdict() == null ? null : row.verdict().code(),
                column.isEmpty() ? null : column,
                silent ? null : row.messages().get(0).key(),
                silent ? null : words.reason(row, language),
                row.recordId(),
                row.changes().stream()
                        .map(change -> new ChangeJson(
                                change.titleKey().replaceFirst(".*\\.", ""),
                                words.data(change.from(), language),
                                words.data(change.to(), language)))
                        .toList(),
                row.candidates().stream()
                        .map(candidate -> new CandidateJson(candidate.id(), candidate.label()))
                        .toList(),
                values);
    }

    /**
     * Reads field codes by header.
     *
     * @throws InvalidInput where a value is neither a text nor null
     */
    static Map<String, String> mapping(JsonObject json) {
        Map<String, String> mapping = new LinkedHashMap<>();
        json.forEach((header, value) -> {
            if (value instanceof JsonString code) {
                mapping.put(header, code.getString());
            } else if (value == JsonValue.NULL) {
                mapping.put(header, null);
            } else {
                throw new InvalidInput("mapping", "error.importField", value.toString());
            }
        });
        return mapping;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
