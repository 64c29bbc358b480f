package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.contacts.ConsentAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.Faults;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;

/** Logs what people agree to and take back, and says what each purpose is allowed today and why. */
@ApplicationScoped
@Transactional
public class ConsentService {
    private ConsentRepository repository;
    private BasisService bases;
    private CommandValidator validator;
    private Clock clock;

    protected ConsentService() {}

    @Inject
    ConsentService(ConsentRepository repository, BasisService bases, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.bases = bases;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs that somebody may be written to, until the day that the basis gives unless another one is named.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault, also where the basis needs evidence and there is none
     * @throws PurposeNeedsNoBasis if the purpose leaves nobody out anyway
     */
    @Allowed(ConsentAccess.LOG_CONSENT)
    public long log(LogConsent command) {
        Basis basis = bases.bases().stream()
                .filter(each -> each.code().equals(command.basis()))
                .findFirst()
                .orElse(null);
        validator
                .faults(command)
                .check(() -> known(command.personId()), "personId")
                .check(() -> demandBasis(purpose("purpose", command.purpose())), "purpose")
                .check(() -> purpose("collectedFor", command.collectedFor()), "purpose", "collectedFor")
                .refuseIf("basis", () -> basis == null, "error.unknownChoice")
                .check(() -> notToCome("obtained", command.obtained()), "obtained")
                .refuseIf(
                        "evidence",
                        () -> basis != null && basis.needsEvidence() && command.evidence() == null,
                        "error.evidenceRequired")
                .refuseIf(
                        "expires",
                        () -> command.expires() != null
                                && command.obtained() != null
                                && command.expires().isBefore(command.obtained()),
                        "error.expiresBeforeObtained")
                .refuse();
        return repository.save(new Consent(command, basis, clock.instant(), Callers.current()));
    }

    /**
     * Logs that somebody may no longer be written to, for one purpose or for every one that needs a basis.
     *
     * @return the ids, one for each purpose
     * @throws InvalidInput naming the fields at fault
     * @throws PurposeNeedsNoBasis if the purpose leaves nobody out anyway
     */
    @Allowed(ConsentAccess.LOG_CONSENT)
    public List<Long> withdraw(WithdrawConsent command) {
        Faults faults = validator
                .faults(command)
                .check(() -> known(command.personId()), "personId")
                .check(() -> notToCome("withdrawn", command.withdrawn()), "withdrawn");
        if (command.purpose() != null) {
            faults.check(() -> demandBasis(purpose("purpose", command.purpose())), "purpose");
        }
        faults.refuse();
        return bases.purposes().stream()
                .filter(Purpose::needsBasis)
                .map(Purpose::code)
                .filter(code -> command.purpose() == null || command.purpose().equals(code))
                .map(code -> repository.save(new Consent(command, code, clock.instant(), Callers.current())))
                .toList();
    }

    /** The latest first unless sorted by {@code effective}, {@code person}, {@code expires} or {@code purpose}. */
    @Allowed(ConsentAccess.READ_CONSENTS)
    public Page<ConsentSummary> find(ConsentCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), paging);
    }

    /** @throws NotFound if there is none */
    @Allowed(ConsentAccess.READ_CONSENTS)
    public ConsentSummary get(long id) {
        return repository.byId(id, today()).orElseThrow(() -> new NotFound("CONSENT", id));
    }

    /** @return what each purpose is allowed for that person today and why, in the order of the purposes */
    @Allowed(ConsentAccess.READ_CONSENTS)
    public List<PurposeAnswer> answers(long personId) {
        return bases.purposes().stream()
                .map(purpose -> answer(personId, purpose))
                .toList();
    }

    private PurposeAnswer answer(long personId, Purpose purpose) {
        if (!purpose.needsBasis()) {
            return new PurposeAnswer(purpose, ConsentAnswer.NOT_NEEDED, null, null);
        }
        ConsentState state = repository.state(personId, purpose.code(), today());
        ConsentSummary because = repository.lines(personId, purpose.code(), today()).stream()
                .filter(line -> switch (state.answer()) {
                    case ALLOWED ->
                        state.basis().equals(line.basis()) && java.util.Objects.equals(state.until(), line.expires());
                    case WITHDRAWN -> line.kind() == ConsentKind.WITHDRAWN;
                    default -> line.kind() == ConsentKind.GIVEN;
                })
                .findFirst()
                .orElse(null);
        return new PurposeAnswer(purpose, state.answer(), because, state.until());
    }

    private Purpose purpose(String field, String code) {
        return bases.purposes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "error.unknownChoice"));
    }

    private static void demandBasis(Purpose purpose) {
        if (!purpose.needsBasis()) {
            throw new PurposeNeedsNoBasis();
        }
    }

    private void known(long personId) {
        if (!repository.knows(personId)) {
            throw new InvalidInput("personId", "error.unknownChoice");
        }
    }

    private void notToCome(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw new InvalidInput(field, "error.dayToCome");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
