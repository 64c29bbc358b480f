package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionSource;
import parley.contacts.interaction.LogOfficial;
import parley.core.access.Callers;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.directory.DirectoryService;
import parley.core.directory.OrganizationCard;
import parley.core.directory.PersonCard;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** An interaction with everybody who took part and what was agreed. */
@Named
@RequestScoped
public class ShowInteractionBacking {
    @Inject
    private InteractionService interactions;

    @Inject
    private DirectoryService directory;

    @Inject
    private ActionRegister register;

    @Inject
    private FormatBean format;

    @Inject
    private ListParameters parameters;

    private InteractionDetail interaction;

    /** Finds the interaction before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("INTERACTION", "");
        }
        interaction = interactions.get(id);
    }

    public InteractionDetail getInteraction() {
        return interaction;
    }

    public Collection<PersonCard> getPeople() {
        return directory.people(interaction.content().personIds()).values();
    }

    public Collection<OrganizationCard> getOrganizations() {
        return directory.organizations(interaction.content().organizationIds()).values();
    }

    /** @return the official's name with the team of that day */
    public String official(LogOfficial official) {
        String name =
                directory.person(official.personId()).map(PersonCard::name).orElse("");
        String team = format.side(official.teamEn(), official.teamFr());
        return team == null || team.isEmpty() ? name : name + ", " + team;
    }

    public List<ActionSummary> getActions() {
        return register.agreedAt(
                InteractionSource.KIND, List.of(interaction.summary().id()));
    }

    /** @return for {@code lang}, where the words are not in the reader's language */
    public String getForeign() {
        Language reader = Callers.current().language();
        return interaction.summary().foreign(reader);
    }
}
