package parley.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list that can be exported. A feature adds one by a CDI bean that implements this. */
public interface ExportKind {
    /** @return stable, for REST, such as {@code people} */
    String code();

    /** @return the operation that a caller must hold to read the list at all */
    String operation();

    /** @return every column on offer, in the usual order; never empty */
    List<ExportColumn> columns();

    /** @return codes of the columns of a file for which nobody chose any */
    List<String> usualColumns();

    /**
     * Reads criteria as the list's address writes them; names it does not know are not its business.
     *
     * @throws parley.core.error.InvalidInput naming a parameter that cannot be read
     */
    ExportSelection select(Map<String, String> criteria);

    /** @return kinds of file on offer; those of address books only where rows have an {@link ExportRow#contact} */
    default Set<ExportFormat> formats() {
        return EnumSet.of(ExportFormat.CSV, ExportFormat.CSV_SEMICOLON, ExportFormat.XLSX);
    }

    /** @return purposes beside {@link ExportPurpose#OPERATIONAL}, in their order; may be empty */
    default List<ExportPurpose> furtherPurposes() {
        return List.of();
    }

    /**
     * Where the list shows those whom the purpose leaves out for that reason, as of today.
     *
     * @param criteria of an export
     * @return an address of ours; empty where the list cannot say
     */
    default Optional<String> leftOutAddress(Map<String, String> criteria, String purpose, String reason) {
        return Optional.empty();
    }

    /**
     * The same for a purpose of {@link #furtherPurposes}, which may leave rows out: those come as
     * {@link ExportRow#without}.
     */
    default ExportSelection select(Map<String, String> criteria, String purpose) {
        return select(criteria);
    }
}
