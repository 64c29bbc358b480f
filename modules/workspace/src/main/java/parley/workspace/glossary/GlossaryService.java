package parley.workspace.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import parley.core.access.Allowed;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.workspace.WorkspaceAccess;

/** Finds terms in either language. */
@ApplicationScoped
@Transactional
public class GlossaryService {
    private GlossaryRepository repository;

    protected GlossaryService() {}

    @Inject
    GlossaryService(GlossaryRepository repository) {
        this.repository = repository;
    }

    /**
     * By subject unless sorted by {@code en} or {@code fr}.
     *
     * @param words in either language, accent-free; null is all
     */
    @Allowed(WorkspaceAccess.GLOSSARY)
    public Page<Term> find(String words, Paging paging) {
        return repository.find(words, paging);
    }
}
