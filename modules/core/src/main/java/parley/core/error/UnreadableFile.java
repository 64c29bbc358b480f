package parley.core.error;

/**
 * A file that somebody sent and that cannot be taken: damaged, hostile, or not what its kind must be; too large
 * ones are {@link FileTooLarge}. Over REST it is a 422, not a conflict.
 */
public class UnreadableFile extends DomainException {
    private final String key;

    /** @param key of the sentence that says why, such as {@code error.file.macros} */
    public UnreadableFile(String key, Object... arguments) {
        super("file", arguments);
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
