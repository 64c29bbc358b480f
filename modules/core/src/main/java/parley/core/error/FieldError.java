package parley.core.error;

import java.util.List;

/**
 * What is wrong with one field of a command.
 *
 * @param field the record component, with an index for lists, such as {@code legs[0].city}
 * @param key the text's key, such as {@code error.required}
 * @param arguments for the text
 */
public record FieldError(String field, String key, List<Object> arguments) {
    public FieldError(String field, String key, Object... arguments) {
        this(field, key, List.of(arguments));
    }
}
