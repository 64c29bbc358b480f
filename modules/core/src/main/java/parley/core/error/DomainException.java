package parley.core.error;

import java.util.List;

/**
 * A business rule that the asked-for change would break. Subtypes are named after the fact; they carry a key and
 * arguments, never text.
 */
public abstract class DomainException extends RuntimeException {
    private final String field;
    private final transient List<Object> arguments;

    /** @param field the command's field at fault, or null where it is the whole */
    protected DomainException(String field, Object... arguments) {
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** @return {@code error.} and the simple class name in lower camel case, such as {@code error.roundNumberTaken} */
    public String key() {
        String name = getClass().getSimpleName();
        return "error." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return key() + arguments;
    }
}
