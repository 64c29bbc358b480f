package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import parley.contacts.PrivacyAccess;
import parley.contacts.person.PersonService;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.PersonTraces;

/** How long records are kept, what is due for review, and who is on hold. Nothing is deleted by itself. */
@ApplicationScoped
@Transactional
public class RetentionService {
    private RetentionRepository repository;
    private PersonService people;
    private PersonTraces traces;
    private CommandValidator validator;
    private Clock clock;

    protected RetentionService() {}

    @Inject
    RetentionService(
            RetentionRepository repository,
            PersonService people,
            PersonTraces traces,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.traces = traces;
        this.validator = validator;
        this.clock = clock;
    }

    /** @return one for each kind, in their order, with how many records are due */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public List<RetentionSummary> rules() {
        return repository.rules().stream()
                .sorted(Comparator.comparing(RetentionRule::kind))
                .map(this::summary)
                .toList();
    }

    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public RetentionSummary rule(RetentionKind kind) {
        return summary(repository.rule(kind));
    }

    /**
     * Writes a rule again.
     *
     * @param version that the caller read
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public void set(RetentionKind kind, int version, SetRetention command) {
        validator.check(command);
        RetentionRule rule = repository.rule(kind);
        if (rule.version() != version) {
            throw new StaleEdit(command, rule.asCommand(), rule.version());
        }
        rule.write(command);
        repository.flush();
    }

    /** @return what is due for review, longest untouched first; without what is on hold */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public Page<DueRecord> due(RetentionKind kind, Paging paging) {
        return repository.due(kind, before(repository.rule(kind).asCommand()), traces.references(), paging);
    }

    /**
     * Keeps a person's records from being touched.
     *
     * @return the id of the hold
     * @throws NotFound if there is no such person
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public long hold(PlaceHold command) {
        validator.check(command);
        people.get(command.person());
        return repository.save(
                new RetentionHold(command, clock.instant(), Callers.current().accountId()));
    }

    /** @throws NotFound if there is none */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public void lift(long id) {
        repository
                .hold(id)
                .orElseThrow(() -> new NotFound("HOLD", id))
                .lift(clock.instant(), Callers.current().accountId());
        repository.flush();
    }

    /** @throws NotFound if there is none */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public HoldSummary hold(long id) {
        return repository.summary(id).orElseThrow(() -> new NotFound("HOLD", id));
    }

    /** Those that last first; null is anybody. */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public Page<HoldSummary> holds(Long person, boolean lastingOnly, Paging paging) {
        return repository.holds(person, lastingOnly, paging);
    }

    private RetentionSummary summary(RetentionRule rule) {
        SetRetention content = rule.asCommand();
        Paging none = new Paging(1, 1, null, false);
        LocalDate before = before(content);
        long due =
                repository.due(rule.kind(), before, traces.references(), none).total();
        return new RetentionSummary(
                rule.kind(), content.months(), content.basisEn(), content.basisFr(), before, due, rule.version());
    }

    private LocalDate before(SetRetention content) {
        return LocalDate.now(clock).minusMonths(content.months());
    }
}
