package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.duplicate.DuplicateCriteria;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.duplicate.DuplicateReason;
import parley.contacts.duplicate.DuplicateService;
import parley.contacts.duplicate.DuplicateState;
import parley.contacts.duplicate.DuplicateSummary;
import parley.core.access.Callers;
import parley.core.record.Page;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.list.ListParameters;

/** Pairs that look alike, and how many there are for the lists of people and organizations. */
@Named
@RequestScoped
public class ListDuplicatesBacking {
    @Inject
    private DuplicateService duplicates;

    @Inject
    private ListParameters parameters;

    @Inject
    private Texts texts;

    private Page<DuplicateSummary> page;

    public Page<DuplicateSummary> getPage() {
        if (page == null) {
            page = duplicates.find(getCriteria(), parameters.paging());
        }
        return page;
    }

    public DuplicateCriteria getCriteria() {
        DuplicateKind kind = parameters.constant(DuplicateKind.class, "kind");
        return DuplicateCriteria.read(parameters.filters(
                Map.of("record", parameters.record((kind == null ? DuplicateKind.PERSON : kind).name()))));
    }

    /** @return the words that lead here from a list, with how many pairs of that kind are still to be looked at */
    public String link(String kind) {
        return counted(DuplicateKind.valueOf(kind), "listDuplicates.link", "listDuplicates.linkMany");
    }

    /** @return the words that lead to the pairs of that kind, with how many are still to be looked at */
    public String kind(DuplicateKind kind) {
        return counted(kind, "listDuplicates.kind." + kind, "listDuplicates.kindMany." + kind);
    }

    private String counted(DuplicateKind kind, String key, String manyKey) {
        long open = duplicates.open(kind);
        return open > DuplicateService.MANY
                ? texts.of(reader(), manyKey, DuplicateService.MANY)
                : texts.of(reader(), key, open);
    }

    /** @return how many records are still to be compared */
    public long getWaiting() {
        return duplicates.waiting();
    }

    public List<DuplicateKind> getKinds() {
        return List.of(DuplicateKind.values());
    }

    public List<DuplicateState> getStates() {
        return List.of(DuplicateState.values());
    }

    /** @return what can speak for a pair; the last one speaks against it */
    public List<DuplicateReason> getReasons() {
        return Arrays.stream(DuplicateReason.values())
                .filter(reason -> reason != DuplicateReason.COUNTRY_OTHER)
                .toList();
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        Map<String, String> words = new LinkedHashMap<>(getCriteria().parameters());
        words.computeIfPresent("state", (name, value) -> texts.of(reader(), "duplicate.state." + value));
        words.computeIfPresent("reason", (name, value) -> texts.of(reader(), "duplicate.reason." + value));
        words.computeIfPresent("q", (name, value) -> texts.of(reader(), "listDuplicates.found", value));
        words.computeIfPresent("record", (name, value) -> texts.of(reader(), "listDuplicates.ofRecord", value));
        return words;
    }

    /** @return the reasons in words, apart by semicolons */
    public String reasons(DuplicateSummary pair) {
        return String.join(
                "; ",
                pair.reasons().stream()
                        .map(reason -> texts.of(reader(), "duplicate.reason." + reason))
                        .toList());
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
