package parley.exchange.imports;

import parley.core.error.DomainException;

/** What was asked cannot be done to an import that stands where it stands. */
public class ImportNotOpen extends DomainException {
    private final String state;

    /** @param state its name, or TOO_OLD for one whose thirty days have passed */
    public ImportNotOpen(String code, String state) {
        super(null, code);
        this.state = state;
    }

    @Override
    public String key() {
        return "error.importNotOpen." + state;
    }
}
