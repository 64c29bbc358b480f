package parley.core.error;

/** There is no such record, or none that the caller may know of. */
public class NotFound extends RuntimeException {
    public NotFound(String kind, Object reference) {
        super(kind + " " + reference);
    }
}
