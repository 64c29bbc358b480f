package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import parley.contacts.filter.FilterWords;
import parley.core.text.Language;

/** The criteria of organizations in words: on the list's chips and in an export's passport. */
@ApplicationScoped
public class OrganizationWords {
    private FilterWords filters;

    protected OrganizationWords() {}

    @Inject
    OrganizationWords(FilterWords filters) {
        this.filters = filters;
    }

    /** @return one phrase for each criterion that is set, by its parameter, in the order of the form */
    public Map<String, String> of(OrganizationCriteria criteria, Language language) {
        return phrases(criteria, language).all();
    }

    /** @return the phrases apart by "; "; a list without filters says so */
    public String sentence(OrganizationCriteria criteria, Language language) {
        return phrases(criteria, language).sentence("listOrganizations.all");
    }

    private FilterWords.Phrases phrases(OrganizationCriteria criteria, Language language) {
        return filters.in(language, "listOrganizations")
                .text("q", criteria.q())
                .country(criteria.country())
                .sector(criteria.sector())
                .constant("kind", "organization.kind.", criteria.kind())
                .organization("parent", criteria.parentId())
                .constant("lastInteraction", "lastInteraction.", criteria.lastInteraction())
                .organization("council", criteria.councilId())
                .constant("role", "membership.role.", criteria.role())
                .tag(criteria.tagId())
                .state(criteria.state());
    }
}
