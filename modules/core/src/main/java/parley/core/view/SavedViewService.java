package parley.core.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.access.AccessTable;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;

/** Keeps views of lists and what each list opens with, for the account that asks. */
@ApplicationScoped
@Transactional
public class SavedViewService {
    private SavedViewRepository repository;
    private AccessTable access;
    private CommandValidator validator;

    protected SavedViewService() {}

    @Inject
    SavedViewService(SavedViewRepository repository, AccessTable access, CommandValidator validator) {
        this.repository = repository;
        this.access = access;
        this.validator = validator;
    }

    /** @return the caller's views of the list and those that others share, by name */
    @Allowed(KernelAccess.USE_VIEWS)
    public List<SavedView> of(String page) {
        mayOpen(page);
        return repository.of(page, account());
    }

    /** @throws NotFound unless it is the caller's, or shared, and of a list that the caller may open */
    @Allowed(KernelAccess.USE_VIEWS)
    public SavedView get(long id) {
        SavedView view = repository.byId(id, account()).orElseThrow(() -> new NotFound("VIEW", id));
        if (!opens(view.page())) {
            throw new NotFound("VIEW", id);
        }
        return view;
    }

    /** @return the view that the list opens with for the caller */
    @Allowed(KernelAccess.USE_VIEWS)
    public Optional<SavedView> opening(String page) {
        return of(page).stream().filter(SavedView::opens).findFirst();
    }

    /**
     * Keeps a list as it stands.
     *
     * @return the view's id
     * @throws InvalidInput naming the fields at fault; a page that is none, or that the caller may not open
     */
    @Allowed(KernelAccess.USE_VIEWS)
    public long save(SaveView command) {
        validator.check(command);
        mayOpen(command.page());
        return repository.save(command, withoutPage(command.query()), account());
    }

    /**
     * Forgets a view of the caller's.
     *
     * @throws NotFound if the caller has none of that id
     */
    @Allowed(KernelAccess.USE_VIEWS)
    public void forget(long id) {
        if (repository.delete(id, account()) == 0) {
            throw new NotFound("VIEW", id);
        }
    }

    /**
     * Opens a list with a view from now on.
     *
     * @throws NotFound if there is none of that id for the caller
     */
    @Allowed(KernelAccess.USE_VIEWS)
    public void openWith(long id) {
        SavedView view = repository.byId(id, account()).orElseThrow(() -> new NotFound("VIEW", id));
        repository.openWith(view.page(), view.id(), account());
    }

    /** Opens a list plainly again. */
    @Allowed(KernelAccess.USE_VIEWS)
    public void openPlainly(String page) {
        mayOpen(page);
        repository.openWith(page, null, account());
    }

    /** Shows a list with these columns in this order from now on; none is its usual ones. */
    @Allowed(KernelAccess.USE_VIEWS)
    public void keepColumns(String page, List<String> codes) {
        mayOpen(page);
        boolean codesOnly = codes.stream().allMatch(code -> code.matches("\\w{1,40}"));
        if (!codesOnly || codes.size() > 60) {
            throw new InvalidInput("columns", "error.unknownChoice");
        }
        repository.columns(page, codes.isEmpty() ? null : String.join(",", codes), account());
    }

    /** @return codes in their order; empty where the caller chose none */
    @Allowed(KernelAccess.USE_VIEWS)
    public List<String> columns(String page) {
        String codes = repository.columns(page, account());
        return codes == null || codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    private void mayOpen(String page) {
        if (!opens(page)) {
            throw new InvalidInput("page", "error.unknownChoice");
        }
    }

    private boolean opens(String page) {
        return access.ofPage(page)
                .filter(operation -> operation.allows(Callers.current()))
                .isPresent();
    }

    private static String withoutPage(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("page=") && !pair.startsWith("view="))
                .collect(Collectors.joining("&"));
    }

    private static long account() {
        return Callers.current().accountId();
    }
}
