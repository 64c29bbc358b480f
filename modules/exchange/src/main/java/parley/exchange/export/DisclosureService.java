package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.exchange.ExchangeAccess;

/** Looks a person up in the record of every export. */
@ApplicationScoped
@Transactional
public class DisclosureService implements Disclosures {
    private DisclosureRepository repository;

    protected DisclosureService() {}

    @Inject
    DisclosureService(DisclosureRepository repository) {
        this.repository = repository;
    }

    @Override
    @Allowed(ExchangeAccess.READ_DISCLOSURES)
    public List<Disclosure> of(long personId) {
        return repository.of(personId);
    }
}
