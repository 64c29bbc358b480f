package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.membership.MembershipDetail;
import parley.contacts.membership.MembershipService;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** Edits a term on a council. */
@Named
@ViewScoped
public class EditMembershipBacking extends MembershipForm {
    @Inject
    private transient MembershipService memberships;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("MEMBERSHIP", "");
        }
        MembershipDetail membership = memberships.get(wanted);
        id = wanted;
        version = membership.version();
        readAt(version);
        fill(membership.content());
    }

    public String save() {
        return save(() -> {
            memberships.edit(id, versionOr(version), command());
            say("editMembership.saved");
            return "/contacts/memberships/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }
}
