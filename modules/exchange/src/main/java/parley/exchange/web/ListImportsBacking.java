package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportState;
import parley.exchange.imports.ImportSummary;
import parley.ui.list.ListParameters;

/** Every import. */
@Named
@RequestScoped
public class ListImportsBacking {
    @Inject
    private ImportService imports;

    @Inject
    private ListParameters parameters;

    private Page<ImportSummary> page;

    public Page<ImportSummary> getPage() {
        if (page == null) {
            page = imports.find(parameters.paging());
        }
        return page;
    }

    /** @return the class of the sign for the state */
    public String sign(ImportState state) {
        return switch (state) {
            case RECEIVED, APPLYING -> "neg";
            case PREVIEWED -> "plan";
            case APPLIED -> "ok";
            case UNDONE -> "re";
            case CANCELLED -> "none";
            case REFUSED -> "stop";
        };
    }
}
