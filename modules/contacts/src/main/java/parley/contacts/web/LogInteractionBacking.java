package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import parley.contacts.interaction.InteractionService;
import parley.core.access.Callers;
import parley.core.record.RecordRef;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.ui.list.ListParameters;

/** Logs an interaction of whoever writes it, today unless said otherwise, perhaps from the page of a person, an organization, a round, a meeting or a mission. */
@Named
@ViewScoped
public class LogInteractionBacking extends InteractionForm {
    @Inject
    private transient InteractionService interactions;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    @PostConstruct
    void start() {
        setDay(PartialDate.of(LocalDate.now(clock), Precision.DAY));
        with(parameters.id("person"), parameters.id("organization"));
        by(Callers.current().personId());
        link(RecordRef.read(parameters.text("linked")).stream().toList());
    }

    public String save() {
        return save(() -> {
            long id = interactions.log(command());
            say("logInteraction.saved");
            return "/contacts/interactions/show?id=" + id;
        });
    }
}
