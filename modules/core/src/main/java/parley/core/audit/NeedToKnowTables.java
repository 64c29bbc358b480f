package parley.core.audit;

import java.util.Set;

/**
 * Tables of a module whose values not every reader of the audit needs to know. The audit names the fields that changed;
 * the values stand in the record's own history, for those who may see the record.
 */
public interface NeedToKnowTables {
    /** @return names with their schema, such as {@code negotiations.session} */
    Set<String> tables();
}
