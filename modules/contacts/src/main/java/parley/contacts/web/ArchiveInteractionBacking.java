package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionService;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;

/** Archives an interaction, or takes it back. */
@Named
@ViewScoped
public class ArchiveInteractionBacking extends ArchiveForm {
    @Inject
    private transient InteractionService service;

    @PostConstruct
    void read() {
        InteractionDetail found = service.get(asked("INTERACTION"));
        fill(found.summary().subject(), found.archivedAt() != null, found.archivedReason(), found.version());
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
        return "/contacts/interactions/show?id=" + getId();
    }
}
