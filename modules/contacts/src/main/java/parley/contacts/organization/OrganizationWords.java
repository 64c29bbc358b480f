package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.tag.TagService;
import parley.core.directory.DirectoryService;
import parley.core.party.PartyService;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.core.text.Texts;

/** The criteria of organizations in words: on the list's chips and in an export's passport. */
@ApplicationScoped
public class OrganizationWords {
    private DirectoryService directory;
    private PartyService parties;
    private TagService tags;
    private Texts texts;

    protected OrganizationWords() {}

    @Inject
    OrganizationWords(DirectoryService directory, PartyService parties, TagService tags, Texts texts) {
        this.directory = directory;
        this.parties = parties;
        this.tags = tags;
        this.texts = texts;
    }

    /** @return one phrase for each criterion that is set, by its parameter, in the order of the form */
    public Map<String, String> of(OrganizationCriteria criteria, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, language, "q", criteria.q());
        put(words, language, "country", country(criteria.country(), language));
        put(words, language, "sector", sector(criteria.sector(), language));
        put(words, language, "kind", constant("organization.kind.", criteria.kind(), language));
        put(words, language, "parent", parent(criteria.parentId(), language));
        put(words, language, "lastInteraction", constant("lastInteraction.", criteria.lastInteraction(), language));
        put(words, language, "council", parent(criteria.councilId(), language));
        put(words, language, "role", constant("membership.role.", criteria.role(), language));
        put(words, language, "tag", tag(criteria.tagId(), language));
        if (criteria.state() != RecordState.ACTIVE) {
            words.put("state", texts.of(language, "recordState." + criteria.state()));
        }
        return words;
    }

    /** @return the phrases apart by "; "; a list without filters says so */
    public String sentence(OrganizationCriteria criteria, Language language) {
        Map<String, String> words = of(criteria, language);
        return words.isEmpty() ? texts.of(language, "listOrganizations.all") : String.join("; ", words.values());
    }

    private void put(Map<String, String> words, Language language, String parameter, String value) {
        if (value != null) {
            words.put(parameter, texts.of(language, "listOrganizations.is." + parameter, value));
        }
    }

    private String constant(String prefix, Enum<?> constant, Language language) {
        return constant == null ? null : texts.of(language, prefix + constant.name());
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

    private String parent(Long id, Language language) {
        return id == null
                ? null
                : directory.organization(id).map(found -> found.name(language)).orElse(id.toString());
    }
}
