package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.core.access.Callers;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;

/** Archives an organization, or takes it back. */
@Named
@ViewScoped
public class ArchiveOrganizationBacking extends ArchiveForm {
    @Inject
    private transient OrganizationService service;

    @PostConstruct
    void read() {
        OrganizationDetail found = service.get(Long.toString(asked("ORGANIZATION")));
        fill(
                found.summary().name(Callers.current().language()),
                found.archivedAt() != null,
                found.archivedReason(),
                found.version());
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
        return "/contacts/organizations/show?id=" + getId();
    }
}
