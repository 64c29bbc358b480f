package parley.exchange.imports;

import parley.exchange.ImportVerdict;

/**
 * Which rows of an import.
 *
 * @param verdict null for any
 * @param needsMe only those that are not written
 */
public record RowCriteria(ImportVerdict verdict, boolean needsMe) {
    public static RowCriteria all() {
        return new RowCriteria(null, false);
    }
}
