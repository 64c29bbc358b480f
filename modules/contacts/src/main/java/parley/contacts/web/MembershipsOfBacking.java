package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipService;
import parley.contacts.membership.MembershipSummary;

/** The terms of one member, for the sections of a person's and an organization's page. */
@Named("membershipsOf")
@RequestScoped
public class MembershipsOfBacking {
    @Inject
    private MembershipService memberships;

    private final Map<MembershipCriteria, List<MembershipSummary>> read = new HashMap<>();

    public List<MembershipSummary> person(long id) {
        return read.computeIfAbsent(MembershipCriteria.ofPerson(id), memberships::all);
    }

    public List<MembershipSummary> organization(long id) {
        return read.computeIfAbsent(MembershipCriteria.ofOrganization(id), memberships::all);
    }

    /** @return the terms of others on it, where it is a council */
    public List<MembershipSummary> council(long id) {
        return read.computeIfAbsent(MembershipCriteria.on(id), memberships::all);
    }
}
