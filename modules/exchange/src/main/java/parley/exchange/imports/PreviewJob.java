package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import parley.core.job.JobKind;
import parley.core.job.JobState;
import parley.core.job.RunningJob;
import parley.exchange.ExchangeAccess;

/** Judges the rows of a long file in the background. */
@ApplicationScoped
public class PreviewJob implements JobKind {
    static final String CODE = "import-preview";

    private ImportJudging judging;
    private ImportSteps steps;

    protected PreviewJob() {}

    @Inject
    PreviewJob(ImportJudging judging, ImportSteps steps) {
        this.judging = judging;
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
        judging.judge(job.subject(), job::progress);
    }

    @Override
    @Transactional
    public void gaveUp(String subject, JobState end) {
        if (end == JobState.FAILED) {
            steps.refuse(subject, "error.file.notJudged");
        }
    }
}
