package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.contacts.ListsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;

/** Named lists in titles, search and history of the whole product. */
@ApplicationScoped
@Transactional
public class ListSource implements RecordSource {
    public static final String KIND = "LIST";

    private NamedListRepository repository;
    private AccessTable access;

    protected ListSource() {}

    @Inject
    ListSource(NamedListRepository repository, AccessTable access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids).stream()
                        .map(list -> new RecordCard(
                                new RecordRef(KIND, list.id()),
                                list.name(),
                                list.name(),
                                list.language(),
                                address(list.id()),
                                null))
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository
                        .find(new ListCriteria(words, null, null), new Paging(1, limit, null, false))
                        .items()
                        .stream()
                        .map(list -> new SearchHit(
                                new RecordRef(KIND, list.id()), list.name(), list.purpose(), address(list.id()), 1))
                        .toList()
                : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return find(id).isPresent() ? List.of(new AuditedRows("contacts.named_list", id)) : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), ListsAccess.READ_LISTS);
    }

    private static String address(long id) {
        return "/contacts/lists/show?id=" + id;
    }
}
