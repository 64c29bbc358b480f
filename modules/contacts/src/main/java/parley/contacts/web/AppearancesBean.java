package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.contacts.interaction.InteractionSource;
import parley.contacts.membership.MembershipSource;
import parley.contacts.named.ListSource;
import parley.core.record.Mention;
import parley.core.record.OrganizationTraces;
import parley.core.record.PersonTraces;

/** Where else a person or an organization appears: rounds, meetings, missions and whatever other modules have, without knowing them. */
@Named("appearances")
@RequestScoped
public class AppearancesBean {
    /** These have sections of their own on the page. */
    private static final Set<String> SHOWN =
            Set.of(InteractionSource.KIND, MembershipSource.KIND, ListSource.KIND, "ACTION");

    @Inject
    private PersonTraces people;

    @Inject
    private OrganizationTraces organizations;

    private final Map<Long, List<Mention>> ofPeople = new HashMap<>();
    private final Map<Long, List<Mention>> ofOrganizations = new HashMap<>();

    /** @return latest first, limited to what the reader may see */
    public List<Mention> of(long personId) {
        return ofPeople.computeIfAbsent(personId, id -> others(people.find(id)));
    }

    /** @return the same of an organization */
    public List<Mention> ofOrganization(long organizationId) {
        return ofOrganizations.computeIfAbsent(organizationId, id -> others(organizations.find(id)));
    }

    private static List<Mention> others(List<Mention> all) {
        return all.stream().filter(mention -> !SHOWN.contains(mention.kind())).toList();
    }
}
