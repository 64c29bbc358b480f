package parley.core.error;

import java.util.List;

/** A command whose fields do not say what they must; nothing was changed. */
public class InvalidInput extends RuntimeException {
    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, key, arguments)));
    }

    /** @return at least one, in the order of the fields' names */
    public List<FieldError> errors() {
        return errors;
    }
}
