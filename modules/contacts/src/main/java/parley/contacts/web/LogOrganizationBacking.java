package parley.contacts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.organization.OrganizationService;
import parley.core.access.Callers;

/** Logs an organization. */
@Named
@ViewScoped
public class LogOrganizationBacking extends OrganizationForm {
    @Inject
    private transient OrganizationService organizations;

    public String save() {
        return save(() -> {
            String id = Long.toString(organizations.log(command()));
            say(
                    "logOrganization.saved",
                    organizations.get(id).summary().name(Callers.current().language()));
            return "/contacts/organizations/show?id=" + id;
        });
    }
}
