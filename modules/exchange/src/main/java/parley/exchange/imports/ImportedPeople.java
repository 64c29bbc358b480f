package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import parley.core.record.HeldRow;
import parley.core.record.PersonCopies;

/**
 * The rows of files that speak of a person, and what was written from them: kept for thirty days, to decide and to undo.
 * Without them an import can be undone no more as far as that person goes.
 */
@ApplicationScoped
@Transactional
public class ImportedPeople implements PersonCopies {
    private ImportedPeopleRepository repository;

    protected ImportedPeople() {}

    @Inject
    ImportedPeople(ImportedPeopleRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<HeldRow> held(Collection<Long> ids, Collection<String> words) {
        return repository.held(ids, words);
    }

    @Override
    public int erase(Collection<Long> ids, Collection<String> words) {
        return repository.erase(ids, words);
    }
}
