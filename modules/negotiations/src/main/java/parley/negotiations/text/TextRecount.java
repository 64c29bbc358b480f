package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.job.JobKind;
import parley.core.job.RunningJob;
import parley.negotiations.TextsAccess;

/**
 * Counts every text again after the words changed. Who changed them need not know the texts: a part of the system reads
 * them, and nothing of them is given out.
 */
@ApplicationScoped
class TextRecount implements JobKind {
    static final String CODE = "texts-recount";

    private RecountSteps steps;

    protected TextRecount() {}

    @Inject
    TextRecount(RecountSteps steps) {
        this.steps = steps;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String operation() {
        return TextsAccess.EDIT_WORDS;
    }

    @Override
    public void run(RunningJob job) {
        Caller system = Caller.system(CODE);
        List<Long> texts = Callers.as(system, steps::all);
        for (int i = 0; i < texts.size(); i++) {
            long text = texts.get(i);
            Callers.as(system, () -> steps.count(text));
            job.progress(i + 1L, (long) texts.size());
        }
        job.finish(() -> {});
    }
}
