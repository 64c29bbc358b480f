package parley.core.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The job while its kind works: passes words of progress on, no more than one a second. */
final class JobInHand implements RunningJob {
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);

    private final Claim claim;
    private final JobSteps steps;
    private final Clock clock;
    private Instant silentUntil = Instant.MIN;
    private boolean finished;

    JobInHand(Claim claim, JobSteps steps, Clock clock) {
        this.claim = claim;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public long id() {
        return claim.id();
    }

    @Override
    public String subject() {
        return claim.subject();
    }

    @Override
    public int attempt() {
        return claim.attempt();
    }

    @Override
    public void progress(long done, Long total) {
        Instant now = clock.instant();
        boolean last = total != null && done == total;
        if (last || !now.isBefore(silentUntil)) {
            silentUntil = now.plus(BETWEEN_WORDS);
            steps.progress(claim, done, total);
        }
    }

    @Override
    public void finish(Runnable effect) {
        steps.finish(claim, effect);
        finished = true;
    }

    void finishUnlessDone() {
        if (!finished) {
            finish(() -> {});
        }
    }
}
