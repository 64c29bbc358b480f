package parley.ui.rest;

import java.util.List;

/**
 * An error as RFC 9457 describes it.
 *
 * @param title and detail in the reader's language
 * @param errors one for each field at fault; empty where the whole is
 * @param incident the number under which the log tells more, for 500 only
 */
public record Problem(
        String type, String title, int status, String detail, List<FieldProblem> errors, String incident) {

    /**
     * @param field the JSON member, with an index for lists
     * @param code stable, for programs, such as {@code error.required}
     */
    public record FieldProblem(String field, String code, String message) {}
}
