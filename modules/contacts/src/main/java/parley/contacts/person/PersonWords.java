package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.filter.FilterWords;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;

/** The criteria of people in words: on the list's chips and in an export's passport. */
@ApplicationScoped
public class PersonWords {
    private FilterWords filters;
    private RecordSources sources;
    private BasisService purposes;
    private Texts texts;

    protected PersonWords() {}

    @Inject
    PersonWords(FilterWords filters, RecordSources sources, BasisService purposes, Texts texts) {
        this.filters = filters;
        this.sources = sources;
        this.purposes = purposes;
        this.texts = texts;
    }

    /** @return one phrase for each criterion that is set, by its parameter, in the order of the form */
    public Map<String, String> of(PersonCriteria criteria, Language language) {
        return phrases(criteria, language).all();
    }

    /** @return the phrases apart by "; "; a list without filters says so */
    public String sentence(PersonCriteria criteria, Language language) {
        return phrases(criteria, language).sentence("listPeople.everybody");
    }

    private FilterWords.Phrases phrases(PersonCriteria criteria, Language language) {
        FilterWords.Phrases phrases = filters.in(language, "listPeople")
                .text("q", criteria.q())
                .country(criteria.country())
                .sector(criteria.sector())
                .organization("organization", criteria.organizationId())
                .constant("kind", "organization.kind.", criteria.kind())
                .constant("language", "language.", criteria.language())
                .constant("lastInteraction", "lastInteraction.", criteria.lastInteraction())
                .organization("council", criteria.councilId())
                .constant("role", "membership.role.", criteria.role())
                .tag(criteria.tagId())
                .text("list", list(criteria.listId()));
        consent(phrases.all(), language, criteria.consent());
        return phrases.state(criteria.state());
    }

    private void consent(Map<String, String> words, Language language, ConsentFilter consent) {
        if (consent.which() != null) {
            words.put(
                    "consent",
                    texts.of(
                            language,
                            "listPeople.is.consent",
                            texts.of(language, "consent.filter." + consent.which()),
                            purposes.purpose(consent.purpose()).name(language)));
        }
    }

    private String list(Long id) {
        return id == null
                ? null
                : sources.find(new RecordRef("LIST", id))
                        .map(list -> list.titleEn())
                        .orElse(id.toString());
    }
}
