package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Allowed;
import parley.core.access.Operation;
import parley.core.job.JobService;
import parley.negotiations.TextsAccess;
import parley.negotiations.text.parse.Grammar;

/** The words by which brackets are read, which an administrator keeps. */
@ApplicationScoped
@Transactional
public class WordsService {
    private WordsRepository repository;
    private RecountSteps steps;
    private JobService jobs;
    private Clock clock;

    protected WordsService() {}

    @Inject
    WordsService(WordsRepository repository, RecountSteps steps, JobService jobs, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Allowed(Operation.SIGNED_IN)
    public Grammar grammar() {
        return steps.grammar();
    }

    /** @return the words kept here; codes and names of parties come from reference data beside them */
    @Allowed(TextsAccess.EDIT_WORDS)
    public List<Grammar.Word> kept() {
        return repository.kept();
    }

    /** Keeps exactly these words, and counts every text again by them. */
    @Allowed(TextsAccess.EDIT_WORDS)
    public void keep(Collection<Grammar.Word> words) {
        Set<Grammar.Word> before = new HashSet<>(repository.kept());
        Set<Grammar.Word> after = new HashSet<>(words);
        before.stream().filter(word -> !after.contains(word)).forEach(word -> repository.remove(word, clock.instant()));
        after.stream().filter(word -> !before.contains(word)).forEach(repository::add);
        if (!before.equals(after)) {
            jobs.queue(TextRecount.CODE, "all");
        }
    }
}
