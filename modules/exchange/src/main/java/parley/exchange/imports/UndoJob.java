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

    private ImportWriting writing;

    protected UndoJob() {}

    @Inject
    UndoJob(ImportWriting writing) {
        this.writing = writing;
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
        long total = writing.written(job.subject());
        job.progress(0, total);
        job.finish(() -> writing.undo(job.subject(), done -> job.progress(done, total)));
    }
}
