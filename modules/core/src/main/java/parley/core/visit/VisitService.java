package parley.core.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;

/** Notes visits of the home page. A visit that follows another within half an hour is part of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VisitService {
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);
    private static final Duration FIRST_LOOK = Duration.ofDays(7);

    private VisitRepository repository;
    private Clock clock;

    protected VisitService() {}

    @Inject
    VisitService(VisitRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Notes that the caller is here now.
     *
     * @return when the visit before began; a week ago for somebody who was never here
     */
    @Allowed(KernelAccess.READ_PARTIES)
    public Instant arrive() {
        Instant now = clock.instant();
        return repository
                .arrive(Callers.current().accountId(), now, now.minus(SAME_VISIT))
                .orElseGet(() -> now.minus(FIRST_LOOK));
    }
}
