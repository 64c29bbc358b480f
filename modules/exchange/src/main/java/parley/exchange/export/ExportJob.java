package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.job.JobKind;
import parley.core.job.JobState;
import parley.core.job.RunningJob;
import parley.exchange.ExchangeAccess;

/**
 * Makes the file of an export in the background, as the account that asked. The file, the record's figures and the
 * audit's note are there together or not at all: a worker that dies leaves nothing behind.
 */
@ApplicationScoped
class ExportJob implements JobKind {
    static final String CODE = "export";

    private ExportSteps steps;
    private ExportWriter writer;

    protected ExportJob() {}

    @Inject
    ExportJob(ExportSteps steps, ExportWriter writer) {
        this.steps = steps;
        this.writer = writer;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String operation() {
        return ExchangeAccess.MAKE_EXPORT;
    }

    @Override
    public void run(RunningJob job) {
        steps.start(job.subject());
        job.finish(() -> writer.write(job));
    }

    @Override
    public void gaveUp(String subject, JobState end) {
        steps.giveUp(subject, end == JobState.CANCELLED ? ExportState.CANCELLED : ExportState.FAILED);
    }
}
