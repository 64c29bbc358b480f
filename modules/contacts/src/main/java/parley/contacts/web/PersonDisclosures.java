package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.Callers;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.ui.list.ListParameters;

/** The section of a person's page that says who received their data. */
@Named
@RequestScoped
public class PersonDisclosures {
    @Inject
    private Disclosures disclosures;

    @Inject
    private ListParameters parameters;

    private List<Disclosure> list;

    public List<Disclosure> getList() {
        if (list == null) {
            list = disclosures.of(parameters.id("id"));
        }
        return list;
    }

    public String purpose(Disclosure one) {
        return one.purpose(Callers.current().language());
    }
}
