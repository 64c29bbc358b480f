package parley.core.record;

import java.util.Collection;
import java.util.List;

/**
 * Rows that say something of one person.
 *
 * @param keys as the audit writes them
 * @param columns that say it; empty where the whole row does
 */
public record PersonalRows(String table, Collection<String> keys, List<String> columns) {}
