package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.contacts.ContactsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.RecordCard;
import parley.core.record.RecordSource;

/** What an affiliation is called where a row points to it, such as a telephone number in a history. */
@ApplicationScoped
@Transactional
public class AffiliationSource implements RecordSource {
    public static final String KIND = "AFFILIATION";

    private PersonRepository repository;
    private AccessTable access;

    protected AffiliationSource() {}

    @Inject
    AffiliationSource(PersonRepository repository, AccessTable access) {
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
        return access.permits(Callers.current(), ContactsAccess.READ_PEOPLE) ? repository.affiliations(ids) : List.of();
    }
}
