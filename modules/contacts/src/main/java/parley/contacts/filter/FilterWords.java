package parley.contacts.filter;

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

/** Values of filters in words. What is not known any more stands as its code or id, so that a filter never vanishes. */
@ApplicationScoped
public class FilterWords {
    private DirectoryService directory;
    private PartyService parties;
    private TagService tags;
    private Texts texts;

    protected FilterWords() {}

    @Inject
    FilterWords(DirectoryService directory, PartyService parties, TagService tags, Texts texts) {
        this.directory = directory;
        this.parties = parties;
        this.tags = tags;
        this.texts = texts;
    }

    /**
     * @param list prefix of its texts, such as {@code listPeople}
     * @return to be filled in the order of the form
     */
    public Phrases in(Language language, String list) {
        return new Phrases(language, list);
    }

    /** One phrase for each filter that is set, by its parameter. */
    public final class Phrases {
        private final Map<String, String> phrases = new LinkedHashMap<>();
        private final Language language;
        private final String list;

        private Phrases(Language language, String list) {
            this.language = language;
            this.list = list;
        }

        /** @param value in words; null where the filter is not set */
        public Phrases text(String parameter, String value) {
            if (value != null) {
                phrases.put(parameter, texts.of(language, list + ".is." + parameter, value));
            }
            return this;
        }

        public Phrases constant(String parameter, String prefix, Enum<?> constant) {
            return text(parameter, constant == null ? null : texts.of(language, prefix + constant.name()));
        }

        public Phrases country(String code) {
            return text(
                    "country",
                    code == null
                            ? null
                            : parties.byCode(code)
                                    .map(party -> party.name(language))
                                    .orElse(code));
        }

        public Phrases sector(String code) {
            return text(
                    "sector",
                    code == null
                            ? null
                            : directory.sectors().stream()
                                    .filter(sector -> sector.code().equals(code))
                                    .map(sector -> sector.name(language))
                                    .findFirst()
                                    .orElse(code));
        }

        public Phrases organization(String parameter, Long id) {
            return text(
                    parameter,
                    id == null
                            ? null
                            : directory
                                    .organization(id)
                                    .map(found -> found.name(language))
                                    .orElse(id.toString()));
        }

        public Phrases tag(Long id) {
            return text(
                    "tag",
                    id == null
                            ? null
                            : tags.all().stream()
                                    .filter(tag -> tag.id() == id)
                                    .map(tag -> tag.name(language))
                                    .findFirst()
                                    .orElse(id.toString()));
        }

        /** Says nothing of active records, which every list shows. */
        public Phrases state(RecordState state) {
            if (state != RecordState.ACTIVE) {
                phrases.put("state", texts.of(language, "recordState." + state));
            }
            return this;
        }

        public Map<String, String> all() {
            return phrases;
        }

        /** @param nothing key of what a list without filters says */
        public String sentence(String nothing) {
            return phrases.isEmpty() ? texts.of(language, nothing) : String.join("; ", phrases.values());
        }
    }
}
