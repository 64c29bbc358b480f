package parley.contacts.web;

/**
 * One field of a row that is held on a person.
 *
 * @param name in the reader's language
 * @param words the value in the reader's language; null where somebody typed it, or it is a number or a code
 * @param written the value as the database has it
 */
public record HeldField(String name, String words, String written) {
    public String text() {
        return words == null ? written : words;
    }

    /** @return the language tag that says “not known”, for what stands as it was written */
    public String lang() {
        return words == null ? "und" : null;
    }
}
