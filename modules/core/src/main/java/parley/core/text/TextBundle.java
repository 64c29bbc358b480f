package parley.core.text;

/**
 * A module's texts: one resource bundle with an English base file and a {@code _fr} file with the same keys.
 *
 * <p>Implemented by one bean of each module that shows text. Keys are unique over all bundles; a test checks it.
 */
public interface TextBundle {
    /** @return the base name, such as {@code parley.negotiations.i18n.Negotiations} */
    String baseName();
}
