package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import parley.contacts.membership.CouncilCard;
import parley.contacts.membership.CouncilSummary;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipService;
import parley.contacts.membership.MembershipSummary;
import parley.contacts.organization.OrganizationSource;
import parley.contacts.person.PersonSource;
import parley.core.record.Page;
import parley.ui.list.ListParameters;

/** The lists of terms and of councils: everything they show follows from their address. */
@Named
@RequestScoped
public class ListMembershipsBacking {
    @Inject
    private MembershipService memberships;

    @Inject
    private MembershipWords words;

    @Inject
    private ListParameters parameters;

    private Page<MembershipSummary> page;
    private Page<CouncilSummary> councils;
    private List<CouncilCard> choices;

    public Page<MembershipSummary> getPage() {
        if (page == null) {
            page = memberships.find(criteria(), parameters.paging());
        }
        return page;
    }

    public Page<CouncilSummary> getCouncils() {
        if (councils == null) {
            councils = memberships.councils(parameters.paging());
        }
        return councils;
    }

    /** @return councils to filter by */
    public List<CouncilCard> getChoices() {
        if (choices == null) {
            choices = memberships.councilCards();
        }
        return choices;
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        return words.of(criteria());
    }

    private MembershipCriteria criteria() {
        return MembershipCriteria.read(parameters.filters(Map.of(
                "council", parameters.record(OrganizationSource.KIND),
                "organization", parameters.record(OrganizationSource.KIND),
                "person", parameters.record(PersonSource.KIND))));
    }
}
