package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.ScheduleAccess;

/** Clears public summaries, and tells when an internal one changed after that. */
@ApplicationScoped
@Transactional
public class ClearanceService {
    private ClearanceRepository repository;
    private RoundService rounds;
    private Clock clock;

    protected ClearanceService() {}

    @Inject
    ClearanceService(ClearanceRepository repository, RoundService rounds, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public Clearance of(long round) {
        return repository.of(round);
    }

    /**
     * Clears the public summary as it stands.
     *
     * @throws SummaryNotReady while a language is missing or stale
     */
    @Allowed(ScheduleAccess.CLEAR_ROUND)
    public void clear(String codeOrId) {
        RoundDetail round = rounds.get(codeOrId);
        BilingualText text = round.content().publicSummary();
        if (!text.isComplete() || text.stale()) {
            throw new SummaryNotReady(round.summary().code());
        }
        repository.clear(
                round.summary().id(), clock.instant(), Callers.current().accountId());
    }
}
