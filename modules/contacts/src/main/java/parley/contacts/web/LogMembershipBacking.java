package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.membership.LogMembership;
import parley.contacts.membership.MembershipService;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.ui.list.ListParameters;

/** Logs a term on a council; perhaps from a council's or a member's page, or as the one after another term. */
@Named
@ViewScoped
public class LogMembershipBacking extends MembershipForm {
    @Inject
    private transient MembershipService memberships;

    @Inject
    private transient ListParameters parameters;

    @PostConstruct
    void start() {
        Long before = parameters.id("after");
        if (before != null) {
            fillAfter(memberships.get(before).content());
            return;
        }
        setCouncilId(parameters.id("council"));
        setOrganizationId(parameters.id("organization"));
        setPersonId(parameters.id("person"));
    }

    /** The same member in the same role from the day after the last; how long is for the writer to say. */
    private void fillAfter(LogMembership last) {
        fill(last);
        setFrom(last.to() == null ? null : PartialDate.of(last.to().last().plusDays(1), Precision.DAY));
        setTo(null);
        setNote(null);
    }

    public String save() {
        return save(() -> {
            long id = memberships.log(command());
            say("logMembership.saved");
            return "/contacts/memberships/show?id=" + id;
        });
    }
}
