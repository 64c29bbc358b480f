package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionSummary;
import parley.contacts.organization.OrganizationSource;
import parley.contacts.person.PersonSource;
import parley.core.access.Callers;
import parley.core.record.Page;
import parley.core.record.RecordCard;
import parley.core.record.RecordSources;
import parley.core.record.RecordState;
import parley.core.text.Texts;
import parley.ui.form.DirectoryBean;
import parley.ui.list.ListParameters;

/** The interactions list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListInteractionsBacking {
    @Inject
    private InteractionService interactions;

    @Inject
    private DirectoryBean directory;

    @Inject
    private RecordSources sources;

    @Inject
    private Texts texts;

    @Inject
    private ListParameters parameters;

    private Page<InteractionSummary> page;
    private List<RecordCard> linked;

    public Page<InteractionSummary> getPage() {
        if (page == null) {
            page = interactions.find(criteria(), parameters.paging());
        }
        return page;
    }

    private InteractionCriteria criteria() {
        return InteractionCriteria.read(parameters.filters(Map.of(
                "person", parameters.record(PersonSource.KIND),
                "organization", parameters.record(OrganizationSource.KIND),
                "official", parameters.record(PersonSource.KIND),
                "linked", parameters::isRecord)));
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        InteractionCriteria criteria = criteria();
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "q", criteria.q());
        put(words, "kind", name("interaction.kind.", criteria.kind()));
        put(words, "theme", name("interaction.theme.", criteria.theme()));
        put(words, "person", directory.personName(criteria.personId()));
        put(words, "organization", directory.organizationName(criteria.organizationId()));
        put(words, "official", directory.personName(criteria.officialId()));
        put(
                words,
                "linked",
                criteria.linked() == null
                        ? null
                        : sources.find(criteria.linked()).map(this::title).orElse("–"));
        put(words, "from", criteria.from());
        put(words, "to", criteria.to());
        if (criteria.state() != RecordState.ACTIVE) {
            words.put("state", text("recordState." + criteria.state()));
        }
        return words;
    }

    /** @return the rounds, meetings and missions that interactions are linked to */
    public List<RecordCard> getLinked() {
        if (linked == null) {
            linked = interactions.linked();
        }
        return linked;
    }

    private String title(RecordCard card) {
        return card.title(Callers.current().language());
    }

    private void put(Map<String, String> words, String parameter, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            words.put(parameter, text("listInteractions.is." + parameter, value.toString()));
        }
    }

    private String name(String prefix, Enum<?> constant) {
        return constant == null ? null : text(prefix + constant.name());
    }

    private String text(String key, Object... arguments) {
        return texts.of(Callers.current().language(), key, arguments);
    }
}
