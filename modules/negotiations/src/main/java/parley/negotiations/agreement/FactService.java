package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.negotiations.FactsAccess;

/** Writes down targets and published figures, each with its source; the history of both is all of them. */
@ApplicationScoped
@Transactional
public class FactService {
    private FactRepository repository;
    private AgreementService agreements;
    private CommandValidator validator;
    private Clock clock;

    protected FactService() {}

    @Inject
    FactService(FactRepository repository, AgreementService agreements, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.agreements = agreements;
        this.validator = validator;
        this.clock = clock;
    }

    /** @return the latest first */
    @Allowed(FactsAccess.WRITE_FACTS)
    public List<WrittenFact> all(FactKind what) {
        return repository.all(what, agreement());
    }

    /** @throws NotFound if there is none of that kind */
    @Allowed(FactsAccess.WRITE_FACTS)
    public WrittenFact get(FactKind what, long id) {
        return all(what).stream()
                .filter(fact -> fact.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(what.name(), id));
    }

    /**
     * @return the new id
     * @throws InvalidInput if it was stated after today
     */
    @Allowed(FactsAccess.WRITE_FACTS)
    public long add(WriteFact fact) {
        check(fact);
        return repository.add(agreement(), fact);
    }

    /**
     * @throws NotFound if there is none with that id
     * @throws StaleEdit with mine and theirs, if somebody else corrected it since
     */
    @Allowed(FactsAccess.WRITE_FACTS)
    public void correct(long id, int version, WriteFact fact) {
        check(fact);
        WrittenFact before = get(fact.what(), id);
        if (before.version() != version || !repository.correct(id, version, fact)) {
            throw new StaleEdit(fact, before.content(), before.version());
        }
    }

    private void check(WriteFact fact) {
        validator.check(fact);
        LocalDate today = LocalDate.now(clock);
        if (fact.date().value().isAfter(today)) {
            throw new InvalidInput("date", "error.statedInFuture", today);
        }
    }

    private long agreement() {
        return agreements.all().get(0).id();
    }
}
