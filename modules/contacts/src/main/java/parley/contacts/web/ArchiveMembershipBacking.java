package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.membership.MembershipDetail;
import parley.contacts.membership.MembershipService;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;

/** Archives a term that was logged by mistake, or takes it back. */
@Named
@ViewScoped
public class ArchiveMembershipBacking extends ArchiveForm {
    @Inject
    private transient MembershipService service;

    @Inject
    private transient MembershipWords words;

    @PostConstruct
    void read() {
        MembershipDetail found = service.get(asked("MEMBERSHIP"));
        fill(words.title(found.summary()), found.archivedAt() != null, found.archivedReason(), found.version());
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
        return "/contacts/memberships/show?id=" + getId();
    }
}
