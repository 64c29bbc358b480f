package parley.contacts.rest;

import java.util.Map;
import java.util.stream.Collectors;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/** Values of contacts in JSON. */
final class Json {
    private Json() {}

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** @return {@code en} or {@code fr} */
    static String code(Language language) {
        return language == null ? null : language.code();
    }

    /** @throws InvalidInput if it is neither {@code en} nor {@code fr} */
    static Language language(String field, String code) {
        if (code == null) {
            return null;
        }
        Language language = Language.chosenBy(code.toLowerCase(java.util.Locale.ROOT));
        if (language == null) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
        return language;
    }

    static String en(TextJson text) {
        return text == null ? null : text.en();
    }

    static String fr(TextJson text) {
        return text == null ? null : text.fr();
    }

    static Paging paging(Map<String, String> parameters) {
        return Params.paging(parameters.get("page"), parameters.get("size"), parameters.get("sort"));
    }

    /** @return the query parameters, each with its first value */
    static Map<String, String> parameters(jakarta.ws.rs.core.UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
