package parley.reports.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.StaleEdit;
import parley.reports.ReportsAccess;

/** The brief's words as of a day; a save appends, nothing that was said is overwritten. */
@ApplicationScoped
@Transactional
public class BriefService {
    private BriefRepository repository;
    private Clock clock;

    protected BriefService() {}

    @Inject
    BriefService(BriefRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @return what was written last by that day; empty words where nothing was */
    @Allowed(ReportsAccess.READ_PROGRESS)
    public Brief asOf(LocalDate day) {
        return repository.asOf(day).orElseGet(BriefService::none);
    }

    /**
     * Writes the brief of today.
     *
     * @param basedOn the id of the one that the writer read, 0 for none
     * @throws StaleEdit with mine and theirs, if somebody else wrote one since
     */
    @Allowed(ReportsAccess.WRITE_BRIEF)
    public void write(long basedOn, WriteBrief words) {
        LocalDate today = LocalDate.now(clock);
        Brief latest = repository.asOf(today).orElseGet(BriefService::none);
        if (latest.id() != basedOn) {
            throw new StaleEdit(words, latest.words(), Math.toIntExact(latest.id()));
        }
        repository.append(words, today, clock.instant(), Callers.current().personId());
    }

    private static Brief none() {
        return new Brief(0, null, null, new WriteBrief(null, null, null, null, null, null, null));
    }
}
