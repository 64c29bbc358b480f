package parley.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;

/** The columns of a file and where they go. Not a record: where each field is found is asked for every cell of a file. */
public final class ImportColumns {
    private final List<String> headers;
    private final Map<String, String> mapping;
    private final Map<String, String> parameters;
    private final Language reader;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * @param headers each once, in the order of the cells
     * @param mapping field codes by header; null for a column that goes nowhere
     * @param parameters what a kind wants beside the file, such as the mission that registrations are for
     * @param reader the language of who imports, for texts that the file gives no language
     */
    public ImportColumns(
            List<String> headers, Map<String, String> mapping, Map<String, String> parameters, Language reader) {
        this.headers = List.copyOf(headers);
        this.mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        this.parameters = Map.copyOf(parameters);
        this.reader = reader;
        for (int i = 0; i < headers.size(); i++) {
            places.computeIfAbsent(mapping.get(headers.get(i)), field -> new ArrayList<>())
                    .add(i);
        }
    }

    public List<String> headers() {
        return headers;
    }

    public Map<String, String> mapping() {
        return mapping;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    public Language reader() {
        return reader;
    }

    /** @return the places of the columns that go to a field */
    public List<Integer> of(String field) {
        return Collections.unmodifiableList(places.getOrDefault(field, List.of()));
    }
}
