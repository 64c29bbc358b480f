package parley.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;

/**
 * The columns of a file and where they go.
 *
 * @param headers each once, in the order of the cells
 * @param mapping field codes by header; null for a column that goes nowhere
 * @param parameters what a kind wants beside the file, such as the mission that registrations are for
 * @param reader the language of who imports, for texts that the file gives no language
 */
public record ImportColumns(
        List<String> headers, Map<String, String> mapping, Map<String, String> parameters, Language reader) {
    public ImportColumns {
        headers = List.copyOf(headers);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        parameters = Map.copyOf(parameters);
    }

    /** @return the places of the columns that go to a field */
    public List<Integer> of(String field) {
        return java.util.stream.IntStream.range(0, headers.size())
                .filter(i -> field.equals(mapping.get(headers.get(i))))
                .boxed()
                .toList();
    }
}
