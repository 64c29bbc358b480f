package parley.core.record;

import java.util.List;

/**
 * Where a module points to people. One CDI bean or more for each module, without state and with a constructor that takes
 * nothing; together they name every foreign key on {@code core.person}, which a test compares with the catalogue.
 *
 * <p>{@link PersonTraces} works from it for all modules alike: it finds where a person appears, gathers everything held,
 * points the rows to another person and back, and empties what must be forgotten.
 */
public interface PersonTrace {
    /** @return in the order in which a reader is shown them; never empty */
    List<Reference> references();
}
