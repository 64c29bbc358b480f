package parley.exchange;

import java.util.Locale;

/** What would become of a row. Only new ones and updates are written. */
public enum ImportVerdict {
    NEW,
    UPDATE,
    /** Says nothing that another row or the records do not say already. */
    DUPLICATE,
    /** A person must decide: which record is meant, or whether any is. */
    CONFLICT,
    /** A cell cannot be read. */
    ERROR;

    /** @return its name in REST and addresses */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether an import writes it */
    public boolean good() {
        return this == NEW || this == UPDATE;
    }
}
