package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.record.ArchiveRecord;
import parley.missions.outcome.OutcomeDetail;
import parley.missions.outcome.OutcomeService;
import parley.missions.outcome.OutcomeSource;
import parley.ui.form.ArchiveForm;

/** Archives an outcome of a mission, or takes it back. */
@Named
@ViewScoped
public class ArchiveOutcomeBacking extends ArchiveForm {
    @Inject
    private OutcomeService outcomes;

    private long id;

    @PostConstruct
    void read() {
        OutcomeDetail outcome = outcomes.get(asked(OutcomeSource.KIND));
        boolean archived = outcome.archival() != null;
        fill(
                outcome.summary().title().in(Callers.current().language()),
                archived,
                archived ? outcome.archival().reason() : null,
                outcome.version());
        id = getId();
    }

    @Override
    protected void archive() {
        outcomes.archive(id, version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        outcomes.restore(id, version());
    }

    @Override
    protected String page() {
        return "/missions/outcomes/show?id=" + id;
    }
}
