package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import parley.contacts.PrivacyAccess;
import parley.contacts.person.PersonService;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;

/** Logs what people asked to have corrected, and what became of it. */
@ApplicationScoped
@Transactional
public class CorrectionService {
    private CorrectionRepository repository;
    private PersonService people;
    private CommandValidator validator;
    private Clock clock;

    protected CorrectionService() {}

    @Inject
    CorrectionService(CorrectionRepository repository, PersonService people, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs a request.
     *
     * @return its id
     * @throws NotFound if there is no such person
     * @throws InvalidInput naming the fields at fault, such as a day to come
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public long log(LogCorrection command) {
        validator.check(command);
        notAhead("askedOn", command.askedOn());
        people.get(command.person());
        return repository.save(
                new Correction(command, clock.instant(), Callers.current().accountId()));
    }

    /**
     * Says what became of a request.
     *
     * @throws NotFound if there is none
     * @throws CorrectionDecided if that was said
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public void decide(long id, DecideCorrection command) {
        validator.check(command);
        notAhead("decidedOn", command.decidedOn());
        repository.byId(id).orElseThrow(() -> new NotFound("CORRECTION", id)).decide(command);
        repository.flush();
    }

    /** Open ones first, then the latest; null is any. */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public Page<CorrectionSummary> find(Long person, CorrectionState state, Paging paging) {
        return repository.find(person, state, paging);
    }

    /** @throws NotFound if there is none */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public CorrectionSummary get(long id) {
        return repository.summary(id).orElseThrow(() -> new NotFound("CORRECTION", id));
    }

    private void notAhead(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(field, "error.dayAhead");
        }
    }
}
