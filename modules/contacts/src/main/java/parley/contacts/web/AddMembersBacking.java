package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.contacts.named.ListReason;
import parley.contacts.named.MemberService;
import parley.contacts.named.NamedListService;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonWords;
import parley.core.access.Callers;
import parley.core.record.Filters;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Puts people on a list: chosen one by one, or everybody whom the people list finds. */
@Named
@ViewScoped
public class AddMembersBacking extends Form {
    @Inject
    private transient MemberService members;

    @Inject
    private transient NamedListService lists;

    @Inject
    private transient PersonService people;

    @Inject
    private transient PersonWords words;

    @Inject
    private transient ListParameters parameters;

    private Long listId;
    private String reason;
    private boolean filtered;
    private final TreeMap<String, String> found = new TreeMap<>();
    private final List<RefLine> chosen = new ArrayList<>(List.of(new RefLine()));

    @PostConstruct
    void read() {
        listId = parameters.id("id");
        if (listId != null) {
            lists.get(listId);
        }
        Long person = parameters.id("person");
        if (person != null) {
            chosen.set(0, new RefLine(person));
            chosen.add(new RefLine());
        }
        filtered = parameters.text("found") != null;
        if (filtered) {
            found.putAll(PersonCriteria.read(parameters.filters()).parameters());
        }
    }

    public String save() {
        return save(() -> {
            Set<Long> who = chosen.stream()
                    .map(RefLine::getId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            long list = listId == null ? 0 : listId;
            int came = filtered
                    ? members.addFound(list, criteria(), new ListReason(reason))
                    : members.add(list, who, new ListReason(reason));
            say("addMembers.saved", came);
            return "/contacts/lists/show?id=" + listId;
        });
    }

    private PersonCriteria criteria() {
        return PersonCriteria.read(Filters.strict(Map.copyOf(found)));
    }

    /** @return whom the criteria find, counted; null where people are chosen one by one */
    public Page<?> getTotal() {
        return filtered ? people.find(criteria(), new Paging(1, 1, null, false)) : null;
    }

    /** @return the criteria in words */
    public String getWords() {
        return filtered ? words.sentence(criteria(), Callers.current().language()) : "";
    }

    public void addLine() {
        chosen.add(new RefLine());
        focusLast("chosen", chosen, "ref_input");
    }

    public List<RefLine> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return filtered;
    }

    public Long getListId() {
        return listId;
    }

    public void setListId(Long listId) {
        this.listId = listId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
