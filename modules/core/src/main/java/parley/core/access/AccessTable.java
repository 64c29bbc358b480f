package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of role × page × action × REST operation, joined from every module's catalogue. */
@ApplicationScoped
public class AccessTable {
    private final Map<String, Operation> byCode = new LinkedHashMap<>();
    private final Map<String, Operation> byPage = new LinkedHashMap<>();
    private final Map<String, Operation> byRest = new LinkedHashMap<>();

    protected AccessTable() {}

    @Inject
    public AccessTable(Instance<OperationCatalogue> catalogues) {
        this(catalogues.stream().toList());
    }

    public AccessTable(List<? extends OperationCatalogue> catalogues) {
        add(Operation.forAnyAccount(Operation.SIGNED_IN));
        add(Operation.forAnybody(Operation.ANYBODY));
        add(Operation.of(Operation.SYSTEM, Set.of()));
        catalogues.forEach(catalogue -> catalogue.operations().forEach(this::add));
    }

    private void add(Operation operation) {
        if (byCode.put(operation.code(), operation) != null) {
            throw new IllegalStateException("two operations " + operation.code());
        }
        for (Operation.PageEntry page : operation.pages()) {
            if (byPage.put(page.path(), operation) != null) {
                throw new IllegalStateException("two operations for page " + page.path());
            }
        }
        for (String rest : operation.rest()) {
            if (byRest.put(unnamed(rest), operation) != null) {
                throw new IllegalStateException("two operations for " + rest);
            }
        }
    }

    public Collection<Operation> operations() {
        return byCode.values();
    }

    /** @throws IllegalArgumentException if no catalogue declares the code: a mistake in the program */
    public boolean permits(Caller caller, String code) {
        Operation operation = byCode.get(code);
        if (operation == null) {
            throw new IllegalArgumentException("no operation " + code);
        }
        return operation.allows(caller);
    }

    /** @return the operation that a page needs; empty where no such page is in the table, so that it is not served */
    public Optional<Operation> ofPage(String path) {
        return Optional.ofNullable(byPage.get(path));
    }

    /**
     * @param rest method and template, such as {@code GET /rounds/{id}}; what its parameters are called does not count
     * @return the operation that a REST call needs; empty where no such call is in the table, so that it is not served
     */
    public Optional<Operation> ofRest(String rest) {
        return Optional.ofNullable(byRest.get(unnamed(rest)));
    }

    private static String unnamed(String rest) {
        return rest.replaceAll("\\{[^}]*}", "{}");
    }
}
