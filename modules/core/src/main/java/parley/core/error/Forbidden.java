package parley.core.error;

/** The caller's roles do not hold the operation. */
public class Forbidden extends RuntimeException {
    public Forbidden(String operation) {
        super(operation);
    }
}
