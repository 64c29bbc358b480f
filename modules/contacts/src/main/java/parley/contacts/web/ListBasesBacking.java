package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.contacts.consent.Basis;
import parley.contacts.consent.BasisService;
import parley.core.access.Callers;

/** The table of bases and how long they last. */
@Named
@RequestScoped
public class ListBasesBacking {
    @Inject
    private BasisService bases;

    public List<Basis> getBases() {
        return bases.bases();
    }

    public String name(Basis basis) {
        return basis.name(Callers.current().language());
    }
}
