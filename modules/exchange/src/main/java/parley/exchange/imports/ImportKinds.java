package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.exchange.HeaderWords;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportParameter;

/** The kinds of record that files can bring in, limited to what the caller may write. */
@ApplicationScoped
public class ImportKinds {
    private Instance<ImportKind> kinds;
    private AccessTable access;

    protected ImportKinds() {}

    @Inject
    ImportKinds(Instance<ImportKind> kinds, AccessTable access) {
        this.kinds = kinds;
        this.access = access;
    }

    /** @return codes of those that the caller may import */
    public List<String> mine() {
        return kinds.stream()
                .filter(kind -> access.permits(Callers.current(), kind.operation()))
                .map(ImportKind::code)
                .sorted()
                .toList();
    }

    /**
     * The kind with that code.
     *
     * @throws InvalidInput if there is none
     * @throws Forbidden if the caller may not write its records
     */
    public ImportKind of(String code) {
        ImportKind found = named(code);
        if (!access.permits(Callers.current(), found.operation())) {
            throw new Forbidden(found.operation());
        }
        return found;
    }

    /** @return what one of the caller's kinds wants beside the file; empty where none does */
    public Optional<ImportParameter> parameter() {
        return mine().stream().flatMap(code -> named(code).parameter().stream()).findFirst();
    }

    /** @throws InvalidInput if what the kind wants beside the file is missing or unknown */
    static void check(ImportKind kind, Map<String, String> given) {
        kind.parameter().ifPresent(wanted -> {
            String value = given.get(wanted.name());
            if (value == null || value.isBlank()) {
                throw new InvalidInput(wanted.name(), "error.required");
            }
            if (!wanted.choices().containsKey(value)) {
                throw new InvalidInput(wanted.name(), "error.unknownChoice");
            }
        });
    }

    /** The kind with that code, for looking only. */
    ImportKind named(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "error.unknownChoice"));
    }

    /** @return what the columns of a file can go to */
    public List<ImportField> fields(String code) {
        return named(code).fields();
    }

    /** @return the key of what stands beside each row's name in the preview; null where nothing does */
    public String subtitleKey(String code) {
        return named(code).subtitleKey();
    }

    /** @return the code of the caller's kind whose fields more of the headers name than the given one's; null where none is */
    public String likelier(String code, List<String> headers) {
        long here = named(named(code), headers);
        return mine().stream()
                .filter(other -> named(named(other), headers) > here)
                .max(Comparator.comparingLong(other -> named(named(other), headers)))
                .orElse(null);
    }

    private static long named(ImportKind kind, List<String> headers) {
        HeaderWords words = new HeaderWords(kind.fields());
        return headers.stream()
                .map(words::field)
                .filter(field -> field != null && !field.code().equals(ImportKind.SKIP))
                .count();
    }

    /**
     * A mapping as somebody gave it, complete: columns that it leaves out go nowhere.
     *
     * @throws InvalidInput naming a column or a field that there is not, or a field that has room for one column only
     */
    static Map<String, String> checked(ImportKind kind, List<String> headers, Map<String, String> wanted) {
        Map<String, ImportField> fields =
                kind.fields().stream().collect(Collectors.toMap(ImportField::code, field -> field));
        Set<String> taken = new java.util.HashSet<>();
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            String code = each.getValue();
            if (!headers.contains(each.getKey())) {
                throw new InvalidInput("mapping", "error.importColumn", each.getKey());
            }
            if (code != null && !code.isBlank()) {
                ImportField field = fields.get(code);
                if (field == null) {
                    throw new InvalidInput("mapping", "error.importField", code);
                }
                if (!taken.add(code) && !field.many()) {
                    throw new InvalidInput("mapping", "error.importFieldTwice", each.getKey());
                }
            }
        }
        Map<String, String> complete = new LinkedHashMap<>();
        headers.forEach(header -> {
            String code = wanted.get(header);
            complete.put(header, code == null || code.isBlank() ? null : code);
        });
        return complete;
    }
}
