package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;

/** Archives a person, or takes them back. */
@Named
@ViewScoped
public class ArchivePersonBacking extends ArchiveForm {
    @Inject
    private transient PersonService service;

    @PostConstruct
    void read() {
        PersonDetail found = service.get(asked("PERSON"));
        fill(found.summary().name().asUsed(), found.archivedAt() != null, found.archivedReason(), found.version());
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
        return "/contacts/people/show?id=" + getId();
    }
}
