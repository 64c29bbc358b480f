package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.named.ListDetail;
import parley.contacts.named.NamedListService;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;

/** Archives a named list, or takes it back. */
@Named
@ViewScoped
public class ArchiveNamedListBacking extends ArchiveForm {
    @Inject
    private transient NamedListService service;

    @PostConstruct
    void read() {
        ListDetail found = service.get(asked("LIST"));
        fill(found.summary().name(), found.archivedAt() != null, found.archivedReason(), found.version());
    }

    @Override
    protected void archive() {
        service.archive(getId(), version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        service.restore(getId(), version());
    }

    @Override
    protected String page() {
        return "/contacts/lists/show?id=" + getId();
    }
}
