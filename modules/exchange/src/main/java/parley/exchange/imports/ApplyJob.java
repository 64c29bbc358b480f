package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.job.JobKind;
import parley.core.job.JobState;
import parley.core.job.RunningJob;
import parley.exchange.ExchangeAccess;

/** Writes the good rows of a long file in the background: all of them with the end of the job, or none. */
@ApplicationScoped
public class ApplyJob implements JobKind {
    static final String CODE = "import-apply";

    private ImportSteps steps;
    private ImportWriting writing;

    protected ApplyJob() {}

    @Inject
    ApplyJob(ImportSteps steps, ImportWriting writing) {
        this.steps = steps;
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
        long total = steps.summary(job.subject()).good();
        job.progress(0, total);
        job.finish(() -> writing.apply(job.subject(), done -> job.progress(done, total)));
    }

    @Override
    public void gaveUp(String subject, JobState end) {
        writing.giveUp(subject);
    }
}
