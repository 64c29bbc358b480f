package parley.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.AccountFixture;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** Jobs over a real database: two workers, a worker that dies, rights that go away. */
class JobTest {
    private static final int MANY = 60;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), JobTest::database);

    private JobService jobs;
    private JobSteps steps;
    private JobRunner runner;
    private LettersRepository letters;

    private static TestDatabase database() {
        TestDatabase database = AccountFixture.database();
        database.fill(owner -> {
            try (var statement = owner.createStatement()) {
                statement.execute(LettersRepository.TABLE);
            }
        });
        return database;
    }

    @BeforeEach
    void find() {
        jobs = BEANS.get(JobService.class);
        steps = BEANS.get(JobSteps.class);
        runner = BEANS.get(JobRunner.class);
        letters = BEANS.get(LettersRepository.class);
        letters.run("delete from core.job");
        letters.run("delete from core.letter");
        LetterKind.GIVEN_UP.clear();
        LetterKind.BEFORE.clear();
    }

    private long queue(String subject) {
        return AccountFixture.as(
                BEANS, "official@example.org", Role.OFFICIAL, () -> jobs.queue(LetterKind.CODE, subject));
    }

    private JobCard card(long id) {
        return AccountFixture.as(BEANS, "official@example.org", Role.OFFICIAL, () -> jobs.get(id));
    }

    private void cancel(long id) {
        AccountFixture.as(BEANS, "official@example.org", Role.OFFICIAL, () -> {
            jobs.cancel(id);
            return null;
        });
    }

    private int work(String worker) {
        return BEANS.get(WaitingJobs.class).work(worker);
    }

    private static void leaseRunsOut() {
        BEANS.clock().advance(JobSteps.LEASE.plusSeconds(1));
    }

    @Test
    void aJobIsDoneAsTheAccountThatAsked() {
        long id = queue("once");
        assertThat(card(id).state()).isEqualTo(JobState.QUEUED);
        assertThat(work("one")).isOne();
        JobCard done = card(id);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.done()).isOne();
        assertThat(done.total()).isEqualTo(2);
        assertThat(done.endedAt()).isEqualTo(BEANS.clock().instant());
        assertThat(letters.author("once")).isEqualTo(AccountFixture.id(BEANS, "official@example.org"));
    }

    @Test
    void twoWorkersDoEachJobOnce() throws InterruptedException {
        for (int i = 0; i < MANY; i++) {
            queue("many-" + i);
        }
        AtomicInteger worker = new AtomicInteger();
        List<Object> shares = AtOnce.run(2, () -> work("worker-" + worker.incrementAndGet()));
        assertThat(shares).allSatisfy(share -> assertThat(share).isInstanceOf(Integer.class));
        assertThat(shares.stream().mapToInt(share -> (Integer) share).sum()).isEqualTo(MANY);
        assertThat(letters.written("many-%")).isEqualTo(MANY);
    }

    @Test
    void whatAWorkerDiedWithIsDoneByAnotherWhenTheLeaseHasRunOut() {
        long id = queue("left");
        Claim dead = steps.claim("dead").orElseThrow();
        assertThat(work("other")).isZero();
        leaseRunsOut();
        assertThat(work("other")).isOne();
        assertThat(card(id).state()).isEqualTo(JobState.DONE);
        assertThat(dead.attempt()).isOne();
        assertThat(letters.written("left")).isOne();
    }

    @Test
    void aWorkerThatWasOnlySlowTakesNoSecondEffect() {
        long id = queue("slow");
        Claim slow = steps.claim("slow").orElseThrow();
        leaseRunsOut();
        assertThat(work("other")).isOne();
        runner.run(slow);
        assertThat(letters.written("slow")).isOne();
        assertThat(card(id).state()).isEqualTo(JobState.DONE);
        assertThatThrownBy(() -> steps.finish(slow, () -> letters.write("slow")))
                .isInstanceOf(JobStopped.class);
        assertThat(letters.written("slow")).isOne();
    }

    @Test
    void aWorkerThatSaysItLivesKeepsItsJob() {
        queue("long");
        Claim mine = steps.claim("alive").orElseThrow();
        BEANS.clock().advance(JobSteps.LEASE.minusSeconds(5));
        steps.beat("alive", List.of(mine.id()));
        BEANS.clock().advance(Duration.ofSeconds(20));
        assertThat(steps.claim("other")).isEmpty();
        leaseRunsOut();
        assertThat(steps.claim("other")).isPresent();
    }

    @Test
    void aJobThatEndsItsWorkersIsNotTriedForEver() {
        long id = queue("poison");
        for (int i = 0; i < JobRunner.ATTEMPTS; i++) {
            assertThat(steps.claim("victim-" + i)).isPresent();
            leaseRunsOut();
        }
        assertThat(work("last")).isOne();
        assertThat(card(id).state()).isEqualTo(JobState.FAILED);
        assertThat(card(id).errorKey()).isEqualTo("error.jobFailed");
        assertThat(LetterKind.GIVEN_UP).containsEntry("poison", JobState.FAILED);
        assertThat(letters.written("poison")).isZero();
    }

    @Test
    void aBrokenRuleFailsTheJobInItsOwnWordsAndLeavesNothing() {
        long id = queue("rule");
        work("one");
        assertThat(card(id).state()).isEqualTo(JobState.FAILED);
        assertThat(card(id).errorKey()).isEqualTo("error.lastAdministrator");
        assertThat(letters.written("rule")).isZero();
        assertThat(LetterKind.GIVEN_UP).containsEntry("rule", JobState.FAILED);
    }

    @Test
    void aFaultFailsTheJobWithItsNumberAndLeavesNothing() {
        long id = queue("fault");
        work("one");
        assertThat(card(id).errorKey()).isEqualTo("error.jobFailed");
        assertThat(card(id).errorArguments()).containsExactly(String.valueOf(id));
        assertThat(letters.written("fault")).isZero();
    }

    @Test
    void rightsAreCheckedAgainWhenItRuns() {
        long id = queue("late");
        letters.run("delete from core.account_role where role = 'OFFICIAL'");
        try {
            work("one");
        } finally {
            letters.run("insert into core.account_role select id, 'OFFICIAL' from core.account"
                    + " where email = 'official@example.org'");
        }
        assertThat(card(id).state()).isEqualTo(JobState.FAILED);
        assertThat(card(id).errorKey()).isEqualTo("error.jobForbidden");
        assertThat(letters.written("late")).isZero();
    }

    @Test
    void whoMayNotDoTheWorkCannotQueueIt() {
        assertThatThrownBy(() -> AccountFixture.as(
                        BEANS, "auditor@example.org", Role.AUDITOR, () -> jobs.queue(LetterKind.CODE, "no")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatWaitsIsCancelledAtOnce() {
        long id = queue("waits");
        cancel(id);
        assertThat(card(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(LetterKind.GIVEN_UP).containsEntry("waits", JobState.CANCELLED);
        assertThat(work("one")).isZero();
    }

    @Test
    void whatRunsStopsAtItsNextWord() {
        long id = queue("runs");
        LetterKind.BEFORE.put("runs", job -> cancel(job.id()));
        work("one");
        assertThat(card(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(LetterKind.GIVEN_UP).containsEntry("runs", JobState.CANCELLED);
        assertThat(letters.written("runs")).isZero();
    }

    @Test
    void whatIsCancelledJustBeforeItsEndTakesNoEffect() {
        long id = queue("end");
        Claim claim = steps.claim("one").orElseThrow();
        cancel(id);
        assertThatThrownBy(() -> steps.finish(claim, () -> letters.write("end")))
                .isInstanceOfSatisfying(JobStopped.class, stopped -> assertThat(stopped.cancelled())
                        .isTrue());
        assertThat(letters.written("end")).isZero();
    }

    @Test
    void whatWasCancelledWhileItsWorkerWasDeadIsOnlyEnded() {
        long id = queue("dead");
        steps.claim("dead");
        cancel(id);
        leaseRunsOut();
        assertThat(work("other")).isOne();
        assertThat(card(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(letters.written("dead")).isZero();
    }

    @Test
    void aPartOfTheSystemQueuesAndNeedNotSayHowMuchThereIs() {
        LetterKind.BEFORE.put("night", job -> job.progress(7, null));
        long id = Callers.as(Caller.system("night"), () -> jobs.queue(LetterKind.CODE, "night"));
        work("one");
        assertThat(Callers.as(Caller.system("night"), () -> jobs.get(id)).state())
                .isEqualTo(JobState.DONE);
    }

    @Test
    void whatIsToWaitWaits() {
        AccountFixture.as(
                BEANS,
                "official@example.org",
                Role.OFFICIAL,
                () -> jobs.queue(
                        LetterKind.CODE, "tomorrow", BEANS.clock().instant().plus(Duration.ofDays(1))));
        assertThat(work("one")).isZero();
        BEANS.clock().advance(Duration.ofDays(1));
        assertThat(work("one")).isOne();
    }
}
