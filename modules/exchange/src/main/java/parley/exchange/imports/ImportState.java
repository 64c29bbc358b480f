package parley.exchange.imports;

/** Where an import stands. */
public enum ImportState {
    /** Its rows are being judged. */
    RECEIVED,
    /** Every row has its verdict; nothing is written yet. */
    PREVIEWED,
    /** The good rows are being written; another reader sees all of them or none. */
    APPLYING,
    APPLIED,
    UNDONE,
    CANCELLED,
    /** The file could not be read, or not judged. */
    REFUSED;

    /** @return whether its rows may still be decided upon */
    public boolean open() {
        return this == PREVIEWED;
    }

    public boolean working() {
        return this == RECEIVED || this == APPLYING;
    }
}
