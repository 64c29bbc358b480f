package parley.core.directory;

/** An empty field of a form is nothing. */
final class Blank {
    private Blank() {}

    static String toNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
