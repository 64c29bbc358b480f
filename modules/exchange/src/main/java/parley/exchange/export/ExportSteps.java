package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import parley.core.error.NotFound;

/** What becomes of an export's record while its job goes on. */
@ApplicationScoped
class ExportSteps {
    private ExportRepository repository;
    private Clock clock;

    protected ExportSteps() {}

    @Inject
    ExportSteps(ExportRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Says at once, for all to see, that somebody works on it. */
    @Transactional(TxType.REQUIRES_NEW)
    void start(String code) {
        export(code).start();
    }

    @Transactional
    void giveUp(String code, ExportState end) {
        export(code).giveUp(end, clock.instant());
    }

    @Transactional
    void dropFile(String code) {
        repository.dropFile(export(code).id());
    }

    private ExportRecord export(String code) {
        return repository.byCode(code).orElseThrow(() -> new NotFound("EXPORT", code));
    }
}
