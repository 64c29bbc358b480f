package parley.core.audit;

import java.util.List;
import java.util.Map;
import parley.core.text.Language;

/** Words for codes and ids whose names lie in a table of the database, such as markings; a CDI bean for each such table. */
public interface CodeWords {
    /** @return columns that hold such a code, such as {@code marking} */
    List<String> columns();

    /** @return code to name */
    Map<String, String> names(Language language);
}
