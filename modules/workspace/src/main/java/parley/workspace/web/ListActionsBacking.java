package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionStatus;
import parley.core.action.ActionSummary;
import parley.core.record.Page;
import parley.core.record.RecordCard;
import parley.core.record.RecordSources;
import parley.ui.form.DirectoryBean;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** The register of actions: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListActionsBacking {
    @Inject
    private ActionRegister register;

    @Inject
    private RecordSources sources;

    @Inject
    private FormatBean format;

    @Inject
    private DirectoryBean directory;

    @Inject
    private ListParameters parameters;

    private Page<ActionSummary> page;

    public Page<ActionSummary> getPage() {
        if (page == null) {
            boolean overdue = Boolean.TRUE.equals(parameters.flag("overdue"));
            page = register.find(
                    new ActionCriteria(
                            parameters.text("q"),
                            getStatus(),
                            overdue ? Boolean.TRUE : parameters.flag("open"),
                            Boolean.TRUE.equals(parameters.flag("mine"))
                                    ? Callers.current().personId()
                                    : null,
                            parameters.id("party", directory::isPartyId),
                            null,
                            overdue ? format.today().minusDays(1) : null,
                            null,
                            parameters.asOf()),
                    parameters.paging());
        }
        return page;
    }

    public ActionStatus getStatus() {
        return parameters.constant(ActionStatus.class, "status");
    }

    public ActionStatus[] getStatuses() {
        return ActionStatus.values();
    }

    public boolean isFiltered() {
        return parameters.any("q", "status", "open", "mine", "overdue", "party", "asOf");
    }

    /** @return the record where it was agreed, or null where the reader may not see it */
    public RecordCard source(ActionSummary action) {
        return sources.find(action.source()).orElse(null);
    }
}
