package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.membership.MembershipDetail;
import parley.contacts.membership.MembershipService;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** A term on a council. */
@Named
@RequestScoped
public class ShowMembershipBacking {
    @Inject
    private MembershipService memberships;

    @Inject
    private ListParameters parameters;

    private MembershipDetail membership;

    /** Finds the term before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("MEMBERSHIP", "");
        }
        membership = memberships.get(id);
    }

    public MembershipDetail getMembership() {
        return membership;
    }
}
