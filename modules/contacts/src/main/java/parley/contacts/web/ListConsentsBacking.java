package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.consent.ConsentCriteria;
import parley.contacts.consent.ConsentKind;
import parley.contacts.consent.ConsentService;
import parley.contacts.consent.ConsentSummary;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSource;
import parley.core.access.Callers;
import parley.core.record.Page;
import parley.core.text.Texts;
import parley.ui.list.ListParameters;

/** Every line of consent, filtered: those that end soon among them. */
@Named
@RequestScoped
public class ListConsentsBacking {
    @Inject
    private ConsentService consents;

    @Inject
    private PersonService people;

    @Inject
    private ConsentWords words;

    @Inject
    private ListParameters parameters;

    @Inject
    private Texts texts;

    private Page<ConsentSummary> page;

    public Page<ConsentSummary> getPage() {
        if (page == null) {
            page = consents.find(criteria(), parameters.paging());
        }
        return page;
    }

    public ConsentKind[] getKinds() {
        return ConsentKind.values();
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        Map<String, String> said = new LinkedHashMap<>();
        criteria()
                .parameters()
                .forEach((name, value) -> said.put(name, text("listConsents.is." + name, said(name, value))));
        return said;
    }

    private String said(String name, String value) {
        return switch (name) {
            case "person" -> people.get(Long.parseLong(value)).summary().name().asUsed();
            case "purpose" -> words.purpose(value);
            case "basis" -> words.basis(value);
            case "kind" -> text("consent.kind." + value);
            default -> value;
        };
    }

    private ConsentCriteria criteria() {
        return ConsentCriteria.read(parameters.filters(Map.of(
                "purpose", words::isPurpose,
                "basis", words::isBasis,
                "person", parameters.record(PersonSource.KIND))));
    }

    private String text(String key, Object... arguments) {
        return texts.of(Callers.current().language(), key, arguments);
    }
}
