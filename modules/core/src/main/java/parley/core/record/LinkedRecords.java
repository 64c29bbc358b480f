package parley.core.record;

/**
 * What a module keeps that is linked to records of other modules: one CDI bean for each kind of what is linked. The page of
 * an occasion shows it without knowing the module; the module links to an occasion without knowing what it is.
 */
public interface LinkedRecords {
    /** @return the kind of what is linked, such as {@code INTERACTION}; its words are {@code linkedRecords.<kind>.title} and {@code .none} and {@code .log} */
    String kind();

    /** @return the latest of them, limited to what the caller may see, counted in all */
    Page<LinkedRecord> to(RecordRef ref, Paging paging);

    /** @return the address of the list of all of them */
    String listAddress(RecordRef ref);

    /** @return the address of the form that logs another one, or null where the caller may not */
    String logAddress(RecordRef ref);

    /** @return whether the caller may see any */
    boolean readable();
}
