package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.contacts.membership.MembershipRole;
import parley.contacts.membership.MembershipSummary;
import parley.contacts.membership.Term;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.core.error.NotFound;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** A council with its members and who represents them, its officers, the terms that end soon, and the past ones. */
@Named
@RequestScoped
public class ShowCouncilBacking {
    private static final Set<MembershipRole> ORDINARY =
            Set.of(MembershipRole.MEMBER, MembershipRole.REPRESENTATIVE, MembershipRole.OBSERVER);

    @Inject
    private OrganizationService organizations;

    @Inject
    private MembershipsOfBacking memberships;

    @Inject
    private FormatBean format;

    @Inject
    private ListParameters parameters;

    private OrganizationDetail council;
    private List<MembershipSummary> all;

    /**
     * A member with the people who act for it.
     *
     * @param term its own, or the first of those who represent it where none of its own is logged
     * @param representatives may be empty
     */
    public record Member(MembershipSummary term, List<MembershipSummary> representatives) {}

    /** Finds the council before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("ORGANIZATION", "");
        }
        council = organizations.get(id.toString());
        all = memberships.council(id);
    }

    public OrganizationDetail getCouncil() {
        return council;
    }

    /** @return those who lead it today: every role but member, representative and observer */
    public List<MembershipSummary> getOfficers() {
        return today().stream()
                .filter(each -> each.personId() != null && !ORDINARY.contains(each.role()))
                .toList();
    }

    /** @return the members of today: organizations with their people first seen, then people who are members alone */
    public List<Member> getMembers() {
        Map<Object, Member> members = new LinkedHashMap<>();
        for (MembershipSummary each : today()) {
            if (each.organizationId() != null && each.personId() == null) {
                members.put(each.organizationId(), new Member(each, new ArrayList<>()));
            }
        }
        for (MembershipSummary each : today()) {
            if (each.organizationId() != null && each.personId() != null) {
                members.computeIfAbsent(each.organizationId(), id -> new Member(each, new ArrayList<>()))
                        .representatives()
                        .add(each);
            }
        }
        today().stream()
                .filter(each -> each.organizationId() == null && ORDINARY.contains(each.role()))
                .forEach(each -> members.put("p" + each.id(), new Member(each, List.of())));
        return List.copyOf(members.values());
    }

    public List<MembershipSummary> getEnding() {
        return in(Term.ENDING);
    }

    public List<MembershipSummary> getPast() {
        return in(Term.ENDED);
    }

    private List<MembershipSummary> today() {
        return all.stream()
                .filter(each -> {
                    Term term = each.term(format.today());
                    return term == Term.CURRENT || term == Term.ENDING;
                })
                .toList();
    }

    private List<MembershipSummary> in(Term term) {
        return all.stream().filter(each -> each.term(format.today()) == term).toList();
    }
}
