package parley.exchange.imports;

import parley.core.error.DomainException;

/** No row of the file is new or an update. */
public class NothingToImport extends DomainException {
    public NothingToImport() {
        super(null);
    }
}
