package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.core.view.SaveView;
import parley.core.view.SavedView;
import parley.core.view.SavedViewService;
import parley.ui.form.Form;

/** The kept views of the list that is shown, its columns, and what it opens with. */
@Named("views")
@RequestScoped
public class ViewsBean extends Form {
    @Inject
    private transient SavedViewService service;

    @Inject
    private transient HttpServletRequest request;

    private transient List<SavedView> all;
    private String name;
    private boolean shared;

    /** Opens the list with the account's view where the address asks for nothing. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() || request.getQueryString() != null) {
            return;
        }
        Optional<SavedView> view = service.opening(page());
        if (view.isPresent() && !view.get().query().isEmpty()) {
            ExternalContext external = context.getExternalContext();
            external.redirect(view.get().address());
        }
    }

    public List<SavedView> getAll() {
        if (all == null) {
            all = service.of(page());
        }
        return all;
    }

    public String save() {
        return save(() -> {
            String query = request.getParameter("view.query");
            service.save(new SaveView(page(), name, query == null ? "" : query, shared));
            say("views.saved", name.strip());
            return back();
        });
    }

    public String forget(long id) {
        return save(() -> {
            service.forget(id);
            say("views.forgotten");
            return back();
        });
    }

    public String openWith(long id) {
        return save(() -> {
            service.openWith(id);
            say("views.opens");
            return back();
        });
    }

    public String openPlainly() {
        return save(() -> {
            service.openPlainly(page());
            say("views.opensPlainly");
            return back();
        });
    }

    /** Keeps the columns that are shown, in their order. */
    public String keepColumns() {
        return save(() -> {
            String shown = request.getParameter("view.columns");
            service.keepColumns(page(), shown == null || shown.isEmpty() ? List.of() : Arrays.asList(shown.split(",")));
            say("views.columnsKept");
            return back();
        });
    }

    /** @return codes of the columns that the account keeps for this list, in their order; empty where it keeps none */
    public List<String> getColumns() {
        return service.columns(page());
    }

    /** The list as it was; what is no query of an address is left out. */
    private String back() {
        String query = request.getParameter("view.query");
        return page() + (query == null || !query.matches("[\\w%&=.,+*~-]+") ? "?view=0" : "?" + query);
    }

    private String page() {
        return request.getRequestURI();
    }

    /** @return the codes as the form sends them and {@link #keepColumns} reads them */
    public String together(List<String> columns) {
        return String.join(",", columns);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
