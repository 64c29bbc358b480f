package parley.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of record that files can bring in. A feature adds one by a CDI bean that implements this; upload, reading,
 * mapping, preview, progress, the file of bad rows and undoing are the same for all.
 */
public interface ImportKind {
    /** The field of columns that are read and not kept, because they say nothing of the record. */
    String SKIP = "skip";

    /** @return stable, for REST, such as {@code people} */
    String code();

    /** @return the operation that a caller must hold to write such records */
    String operation();

    /** @return every field on offer, in the order of the mapping's choices; never empty */
    List<ImportField> fields();

    /**
     * Guesses which column goes where.
     *
     * @param headers of the file, each once
     * @return the code of a field by header, null for a column that goes nowhere; in the order of the headers
     */
    Map<String, String> guess(List<String> headers);

    /** @return the key of what stands beside each row's name in the preview; null where nothing does */
    default String subtitleKey() {
        return null;
    }

    /** @return what is to be chosen beside the file; empty where the file says all */
    default Optional<ImportParameter> parameter() {
        return Optional.empty();
    }

    /** Begins to judge or write the rows of one file; the run may remember rows it has seen. */
    ImportRun begin(ImportColumns columns);
}
