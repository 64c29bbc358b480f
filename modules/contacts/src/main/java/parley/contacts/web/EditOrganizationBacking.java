package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** Edits an organization. */
@Named
@ViewScoped
public class EditOrganizationBacking extends OrganizationForm {
    @Inject
    private transient OrganizationService organizations;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String name;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("ORGANIZATION", "");
        }
        OrganizationDetail organization = organizations.get(wanted.toString());
        id = wanted;
        version = organization.version();
        readAt(version);
        name = organization.summary().name(Callers.current().language());
        fill(organization.content());
    }

    public String save() {
        return save(() -> {
            organizations.edit(id, versionOr(version), command());
            say("editOrganization.saved", name);
            return "/contacts/organizations/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
