package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionSummary;
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.contacts.organization.OrganizationSummary;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSummary;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.list.ListParameters;

/** An organization with its people, its parts and what passed between us. */
@Named
@RequestScoped
public class ShowOrganizationBacking {
    private static final Paging FIRST = new Paging(1, 25, null, false);
    private static final Paging LATEST = new Paging(1, 10, null, false);

    @Inject
    private OrganizationService organizations;

    @Inject
    private PersonService people;

    @Inject
    private InteractionService interactions;

    @Inject
    private ListParameters parameters;

    private OrganizationDetail organization;
    private Page<PersonSummary> members;
    private Page<OrganizationSummary> parts;
    private Page<InteractionSummary> latest;

    /** Finds the organization before the page renders, so that a wrong id is a 404. */
    public void load() {
        String id = parameters.text("id");
        if (id == null) {
            throw new NotFound("ORGANIZATION", "");
        }
        organization = organizations.get(id);
    }

    public OrganizationDetail getOrganization() {
        return organization;
    }

    public Page<PersonSummary> getPeople() {
        if (members == null) {
            members = people.find(PersonCriteria.at(organization.summary().id()), FIRST);
        }
        return members;
    }

    public Page<OrganizationSummary> getParts() {
        if (parts == null) {
            parts = organizations.find(
                    OrganizationCriteria.partsOf(organization.summary().id()), FIRST);
        }
        return parts;
    }

    public Page<InteractionSummary> getInteractions() {
        if (latest == null) {
            latest = interactions.find(
                    InteractionCriteria.withOrganization(organization.summary().id()), LATEST);
        }
        return latest;
    }
}
