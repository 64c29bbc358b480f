package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.StatusesAccess;

/** Who says what of an agreement's own status: our own record and each source beside it, none correcting the other. */
@ApplicationScoped
@Transactional
public class AgreementStatusService {
    private AgreementStatusRepository repository;
    private AgreementService agreements;
    private CommandValidator validator;
    private Clock clock;

    protected AgreementStatusService() {}

    @Inject
    AgreementStatusService(
            AgreementStatusRepository repository,
            AgreementService agreements,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.agreements = agreements;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * @param asOf null is today
     * @return what was said and took effect by that day, oldest first; what others report before our own of the same day
     */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public List<AgreementStatusEntry> history(long agreementId, LocalDate asOf) {
        return repository.entries(agreementId, asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** @return what held on that day; empty where nothing was said by then */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public Optional<AgreementStatusEntry> on(long agreementId, LocalDate day) {
        return history(agreementId, day).stream().reduce((earlier, later) -> later);
    }

    /**
     * Appends what is said. What we say ourselves follows the life of an agreement; what somebody outside reports is their
     * assertion and is written down as it is.
     *
     * @return its id
     * @throws NotFound if there is no such agreement
     * @throws InvalidInput if it begins after today, holds already, or the same source said the same for that day already
     * @throws AgreementSetBack if it goes back, is suspended or taken up again without a reason
     */
    @Allowed(StatusesAccess.LOG_AGREEMENT_STATUS)
    public long say(SayAgreementStatus command) {
        validator.check(command);
        AgreementCard agreement = agreements.get(command.agreementId().toString());
        LocalDate today = LocalDate.now(clock);
        LocalDate since = command.effective().value();
        if (since.isAfter(today)) {
            throw new InvalidInput("effective", "error.statusInFuture", today);
        }
        if (command.source() == null) {
            check(command, on(agreement.id(), since).map(AgreementStatusEntry::status));
        } else if (history(agreement.id(), since).stream().anyMatch(entry -> says(entry, command))) {
            throw new InvalidInput("source", "error.reportedAlready", command.source(), since);
        }
        return repository.append(command, clock.instant(), Callers.current().accountId());
    }

    private static void check(SayAgreementStatus command, Optional<AgreementStatus> before) {
        if (before.filter(command.status()::equals).isPresent()) {
            throw new InvalidInput("status", "error.agreementStatusHeld");
        }
        if (command.status().needsReasonAfter(before.orElse(null)) && command.reason() == null) {
            throw new AgreementSetBack();
        }
    }

    private static boolean says(AgreementStatusEntry entry, SayAgreementStatus command) {
        return entry.status() == command.status()
                && entry.effective().value().equals(command.effective().value())
                && command.source().equals(entry.source().sourceEn());
    }
}
