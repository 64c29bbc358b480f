package parley.core.error;

/** A file that is larger than what is taken here. Over REST it is a 413. */
public class FileTooLarge extends UnreadableFile {
    /**
     * @param key of the sentence that says how large it may be, such as {@code error.file.size}
     * @param megabytes the most that is taken
     */
    public FileTooLarge(String key, long megabytes) {
        super(key, megabytes);
    }
}
