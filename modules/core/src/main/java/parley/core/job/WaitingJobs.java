package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What waits, done in the thread that asks: for commands and tests, where no timer runs. */
@ApplicationScoped
public class WaitingJobs {
    private JobSteps steps;
    private JobRunner runner;

    protected WaitingJobs() {}

    @Inject
    WaitingJobs(JobSteps steps, JobRunner runner) {
        this.steps = steps;
        this.runner = runner;
    }

    /**
     * Does one job after the other, each as the account that asked, until none waits.
     *
     * @param worker a name that no other worker has
     * @return how many
     */
    public int work(String worker) {
        int done = 0;
        for (Optional<Claim> claim = steps.claim(worker); claim.isPresent(); claim = steps.claim(worker)) {
            runner.run(claim.get());
            done++;
        }
        return done;
    }
}
