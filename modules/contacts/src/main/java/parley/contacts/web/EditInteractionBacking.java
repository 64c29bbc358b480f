package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionService;
import parley.core.error.NotFound;
import parley.core.record.RecordCard;
import parley.ui.list.ListParameters;

/** Edits an interaction. */
@Named
@ViewScoped
public class EditInteractionBacking extends InteractionForm {
    @Inject
    private transient InteractionService interactions;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("INTERACTION", "");
        }
        InteractionDetail interaction = interactions.get(wanted);
        id = wanted;
        version = interaction.version();
        readAt(version);
        fill(interaction.content());
        link(interaction.links().stream().map(RecordCard::ref).toList());
    }

    public String save() {
        return save(() -> {
            interactions.edit(id, versionOr(version), command());
            say("editInteraction.saved");
            return "/contacts/interactions/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }
}
