package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.job.JobKind;
import parley.core.job.RunningJob;
import parley.exchange.ExchangeAccess;

/** Takes a long import back in the background: all of it with the end of the job, or nothing. */
@ApplicationScoped
public class UndoJob implements JobKind {
    static final String CODE = "import-undo";

    private ImportSteps steps;

    protected UndoJob() {}

    @Inject
    UndoJob(ImportSteps steps) {
        this.steps = steps;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String operation() {
        return ExchangeAccess.IMPORT;
    }

    @Override
    public void run(RunningJob job) {
        long total = steps.written(job.subject());
        job.progress(0, total);
        job.finish(() -> steps.undo(job.subject(), done -> job.progress(done, total)));
    }
}
