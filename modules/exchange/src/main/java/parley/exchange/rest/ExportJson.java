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
        Map<String, Long> leftOut,
        String sha256,
        Long bytes,
        String fileName,
        PassportJson passport,
        String created,
        String finished,
        String expires) {

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
            String marking,
            boolean sample) {}

    /** What a program asks for. Criteria are those of the list, as texts or numbers. */
    public record RequestJson(
            String kind, JsonObject criteria, String purpose, List<String> columns, String format, String language) {
        RequestExport command() {
            return new RequestExport(
                    kind,
                    texts(criteria),
                    Params.constant(ExportPurpose.class, "purpose", purpose == null ? "OPERATIONAL" : purpose),
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

    static ExportJson of(ExportSummary export) {
        PassportJson passport = new PassportJson(
                export.code(),
                export.by(),
                text(export.createdAt()),
                export.purpose().name(),
                export.criteria(),
                TextJson.of(export.wordsEn(), export.wordsFr()),
                export.columns(),
                export.format().extension(),
                export.language().code(),
                export.rows(),
                export.marking(),
                export.sample());
        return new ExportJson(
                export.code(),
                export.kind(),
                export.state().name(),
                export.rows(),
                export.leftOut(),
                export.sha256(),
                export.bytes(),
                export.fileName(),
                passport,
                text(export.createdAt()),
                text(export.finishedAt()),
                text(export.expiresAt()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
