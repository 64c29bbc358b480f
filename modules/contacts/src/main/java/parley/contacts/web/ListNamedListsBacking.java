package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.named.ListCriteria;
import parley.contacts.named.ListSummary;
import parley.contacts.named.NamedListService;
import parley.contacts.person.PersonSource;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.list.ListParameters;

/** The named lists that the caller may know of. */
@Named
@RequestScoped
public class ListNamedListsBacking {
    @Inject
    private NamedListService lists;

    @Inject
    private ListParameters parameters;

    private Page<ListSummary> page;
    private List<ListSummary> choices;
    private final Map<Long, List<ListSummary>> ofPerson = new HashMap<>();

    public Page<ListSummary> getPage() {
        if (page == null) {
            page = lists.find(
                    ListCriteria.read(parameters.filters(Map.of("person", parameters.record(PersonSource.KIND)))),
                    parameters.paging());
        }
        return page;
    }

    /** @return active lists by name, to choose from */
    public List<ListSummary> getChoices() {
        if (choices == null) {
            choices = lists.find(ListCriteria.any(), Paging.longest()).items();
        }
        return choices;
    }

    /** @return the lists that somebody is on now */
    public List<ListSummary> person(long id) {
        return ofPerson.computeIfAbsent(id, person -> lists.find(new ListCriteria(null, person, null), Paging.longest())
                .items());
    }
}
