package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import parley.core.access.KernelAccess;
import parley.core.access.LastAdministrator;

/** A kind of job for these tests: its subject says what happens. */
@ApplicationScoped
public class LetterKind implements JobKind {
    static final String CODE = "letter";
    static final Map<String, JobState> GIVEN_UP = new ConcurrentHashMap<>();
    static final Map<String, Consumer<RunningJob>> BEFORE = new ConcurrentHashMap<>();

    private LettersRepository letters;

    protected LetterKind() {}

    @Inject
    LetterKind(LettersRepository letters) {
        this.letters = letters;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String operation() {
        return KernelAccess.LOG_ACTION;
    }

    @Override
    public void run(RunningJob job) {
        BEFORE.getOrDefault(job.subject(), j -> {}).accept(job);
        job.progress(1, 2L);
        job.finish(() -> {
            letters.write(job.subject());
            if (job.subject().startsWith("rule")) {
                throw new LastAdministrator("roles");
            }
            if (job.subject().startsWith("fault")) {
                throw new IllegalStateException("as the test wants");
            }
        });
    }

    @Override
    public void gaveUp(String subject, JobState end) {
        GIVEN_UP.put(subject, end);
    }
}
