package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.NotFound;
import parley.negotiations.NegotiationsAccess;

/** Agreements with their names, targets, timeline and published measures. */
@ApplicationScoped
@Transactional
public class AgreementService {
    private AgreementRepository repository;
    private Clock clock;

    protected AgreementService() {}

    @Inject
    AgreementService(AgreementRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @return with the status of today */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public List<AgreementCard> all() {
        return repository.all(LocalDate.now(clock));
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public AgreementCard get(String codeOrId) {
        return all().stream()
                .filter(agreement -> agreement.code().equals(codeOrId)
                        || Long.toString(agreement.id()).equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> new NotFound("AGREEMENT", codeOrId));
    }

    /** @return when the end was promised for, and when that was said; oldest first */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public List<DatedFact> targets(long agreementId) {
        return repository.targets(agreementId);
    }

    /** @return what happened, oldest first */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public List<DatedFact> events(long agreementId) {
        return repository.events(agreementId);
    }

    /** @return what was published about progress, newest first */
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public List<PublishedMeasure> measures(long agreementId) {
        return repository.measures(agreementId);
    }
}
