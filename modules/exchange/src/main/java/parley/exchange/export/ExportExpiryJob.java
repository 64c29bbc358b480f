package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.access.Operation;
import parley.core.job.JobKind;
import parley.core.job.RunningJob;

/** Deletes the file of an export on the day it expires; its record stays. */
@ApplicationScoped
class ExportExpiryJob implements JobKind {
    static final String CODE = "export-expiry";
    /** The part of the system that does it. */
    static final String ACTOR = "exports";

    private ExportSteps steps;

    protected ExportExpiryJob() {}

    @Inject
    ExportExpiryJob(ExportSteps steps) {
        this.steps = steps;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String operation() {
        return Operation.SYSTEM;
    }

    @Override
    public void run(RunningJob job) {
        job.finish(() -> steps.dropFile(job.subject()));
    }
}
