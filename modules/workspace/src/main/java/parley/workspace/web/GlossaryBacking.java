package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.ui.list.ListParameters;
import parley.workspace.glossary.GlossaryService;
import parley.workspace.glossary.Term;

/** The glossary: everything it shows follows from its address. */
@Named
@RequestScoped
public class GlossaryBacking {
    @Inject
    private GlossaryService glossary;

    @Inject
    private ListParameters parameters;

    private Page<Term> page;

    public Page<Term> getPage() {
        if (page == null) {
            page = glossary.find(parameters.text("q"), parameters.paging());
        }
        return page;
    }

    public boolean isFiltered() {
        return parameters.any("q");
    }
}
