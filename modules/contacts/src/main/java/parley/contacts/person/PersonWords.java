package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.tag.TagService;
import parley.core.directory.DirectoryService;
import parley.core.party.PartyService;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.core.text.Texts;

/** The criteria of people in words: on the list's chips and in an export's passport. */
@ApplicationScoped
public class PersonWords {
    private DirectoryService directory;
    private PartyService parties;
    private TagService tags;
    private RecordSources sources;
    private BasisService purposes;
    private Texts texts;

    protected PersonWords() {}

    @Inject
    PersonWords(
            DirectoryService directory,
            PartyService parties,
            TagService tags,
            RecordSources sources,
            BasisService purposes,
            Texts texts) {
        this.directory = directory;
        this.parties = parties;
        this.tags = tags;
        this.sources = sources;
        this.purposes = purposes;
        this.texts = texts;
    }

    /** @return one phrase for each criterion that is set, by its parameter, in the order of the form */
    public Map<String, String> of(PersonCriteria criteria, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, language, "q", criteria.q());
        put(words, language, "country", country(criteria.country(), language));
        put(words, language, "sector", sector(criteria.sector(), language));
        put(words, language, "organization", organization(criteria.organizationId(), language));
        put(words, language, "kind", constant("organization.kind.", criteria.kind(), language));
        put(words, language, "language", constant("language.", criteria.language(), language));
        put(words, language, "lastInteraction", constant("lastInteraction.", criteria.lastInteraction(), language));
        put(words, language, "council", organization(criteria.councilId(), language));
        put(words, language, "role", constant("membership.role.", criteria.role(), language));
        put(words, language, "tag", tag(criteria.tagId(), language));
        put(words, language, "list", list(criteria.listId()));
        consent(words, language, criteria.consent());
        if (criteria.state() != RecordState.ACTIVE) {
            words.put("state", texts.of(language, "recordState." + criteria.state()));
        }
        return words;
    }

    /** @return the phrases apart by "; "; a list without filters says so */
    public String sentence(PersonCriteria criteria, Language language) {
        Map<String, String> words = of(criteria, language);
        return words.isEmpty() ? texts.of(language, "listPeople.everybody") : String.join("; ", words.values());
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

    private void put(Map<String, String> words, Language language, String parameter, String value) {
        if (value != null) {
            words.put(parameter, texts.of(language, "listPeople.is." + parameter, value));
        }
    }

    private String constant(String prefix, Enum<?> constant, Language language) {
        return constant == null ? null : texts.of(language, prefix + constant.name());
    }

    private String country(String code, Language language) {
        return code == null
                ? null
                : parties.byCode(code).map(party -> party.name(language)).orElse(code);
    }

    private String sector(String code, Language language) {
        return code == null
                ? null
                : directory.sectors().stream()
                        .filter(sector -> sector.code().equals(code))
                        .map(sector -> sector.name(language))
                        .findFirst()
                        .orElse(code);
    }

    private String list(Long id) {
        return id == null
                ? null
                : sources.find(new RecordRef("LIST", id))
                        .map(list -> list.titleEn())
                        .orElse(id.toString());
    }

    private String tag(Long id, Language language) {
        return id == null
                ? null
                : tags.all().stream()
                        .filter(tag -> tag.id() == id)
                        .map(tag -> tag.name(language))
                        .findFirst()
                        .orElse(id.toString());
    }

    private String organization(Long id, Language language) {
        return id == null
                ? null
                : directory.organization(id).map(found -> found.name(language)).orElse(id.toString());
    }
}
