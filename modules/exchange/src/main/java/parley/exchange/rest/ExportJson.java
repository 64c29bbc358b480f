package parley.exchange.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.exchange.export.ExportSummary;
import parley.exchange.export.RequestExport;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/** An export and its passport. */
public record ExportJson(
        String id,
        String kind,
        String state,
        Long rows,
        int volumes,
        Map<String, Long> leftOut,
        String sha256,
        Long bytes,
        String fileName,
        PassportJson passport,
        String created,
        String finished,
        String expires,
        ProgressJson progress,
        String failure) {

    /** How many rows of how many are written; total is null where it is not known. */
    public record ProgressJson(long done, Long total) {}

    /** What the file says about itself. */
    public record PassportJson(
            String id,
            String by,
            String at,
            String purpose,
            Map<String, String> criteria,
            TextJson filter,
            List<String> columns,
            String format,
            String language,
            Long rows,
            Map<String, Long> leftOut,
            String marking,
            boolean sample) {}

    /** What a program asks for. Criteria are those of the list, as texts or numbers. */
    public record RequestJson(
            String kind, JsonObject criteria, String purpose, List<String> columns, String format, String language) {
        RequestExport command() {
            return new RequestExport(
                    kind,
                    texts(criteria),
                    purpose == null ? ExportPurpose.OPERATIONAL : purpose,
                    columns,
                    Params.constant(
                            ExportFormat.class, "format", format == null ? null : format.toUpperCase(Locale.ROOT)),
                    spoken(language));
        }

        private static Language spoken(String language) {
            Language chosen = Language.chosenBy(language);
            if (chosen == null) {
                throw new InvalidInput("language", "error.unknownChoice");
            }
            return chosen;
        }

        private static Map<String, String> texts(JsonObject criteria) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (criteria != null) {
                criteria.forEach((name, value) -> {
                    if (value instanceof JsonString string) {
                        texts.put(name, string.getString());
                    } else if (value != JsonValue.NULL) {
                        texts.put(name, value.toString());
                    }
                });
            }
            return texts;
        }
    }

    /** @param failure why it failed in the reader's words, or null */
    static ExportJson of(ExportSummary export, String fileName, String failure) {
        PassportJson passport = new PassportJson(
                export.code(),
                export.by(),
                text(export.createdAt()),
                export.purpose(),
                export.criteria(),
                TextJson.of(export.wordsEn(), export.wordsFr()),
                export.columns(),
                export.format().code(),
                export.language().code(),
                export.rows(),
                export.leftOut(),
                export.marking(),
                export.sample());
        return new ExportJson(
                export.code(),
                export.kind(),
                export.state().name(),
                export.rows(),
                export.volumes(),
                export.leftOut(),
                export.sha256(),
                export.bytes(),
                fileName,
                passport,
                text(export.createdAt()),
                text(export.finishedAt()),
                text(export.expiresAt()),
                new ProgressJson(export.progress().done(), export.progress().total()),
                failure);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
