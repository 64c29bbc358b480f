package parley.core.record;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The where clause of one criteria object, built once and used by its list, its count and its export alike.
 *
 * <p>Each condition is JPQL or SQL text of ours with named parameters; values never become text.
 */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition without a value. */
    public Conditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition on a value; nothing where the value is null or blank. */
    public Conditions and(String condition, String parameter, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** @return {@code " where …"}, or an empty text where there is no condition */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
