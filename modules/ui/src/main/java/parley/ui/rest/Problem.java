package parley.ui.rest;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * An error as RFC 9457 describes it.
 *
 * @param title and detail in the reader's language
 * @param errors one for each field at fault; empty where the whole is
 * @param incident the number under which the log tells more, for 500 only
 * @param mine what was sent, for 412 only
 * @param theirs the record as it stands, which somebody else saved meanwhile; the answer's entity tag is its
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldProblem> errors,
        String incident,
        JsonObject mine,
        JsonObject theirs) {

    Problem with(JsonObject sent, JsonObject stored) {
        return new Problem(type, title, status, detail, errors, incident, sent, stored);
    }

    /**
     * @param field the JSON member, with an index for lists
     * @param code stable, for programs, such as {@code error.required}
     */
    public record FieldProblem(String field, String code, String message) {}
}
