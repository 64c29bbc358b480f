package parley.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a kind wants to know beside the file.
 *
 * @param name of the field of a form, such as {@code mission}
 * @param choices what may be said, with its words in the caller's language, in their order
 */
public record ImportParameter(String name, Map<String, String> choices) {
    public ImportParameter {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
