package parley.reports.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.reports.ReportsAccess;

/** Key figures as published, and where sources disagree. */
@ApplicationScoped
@Transactional
public class KeyFigureService {
    private KeyFigureRepository repository;

    protected KeyFigureService() {}

    @Inject
    KeyFigureService(KeyFigureRepository repository) {
        this.repository = repository;
    }

    @Allowed(ReportsAccess.READ_KEY_FIGURES)
    public List<KeyFigure> figures() {
        return repository.figures();
    }

    @Allowed(ReportsAccess.READ_KEY_FIGURES)
    public List<Conflict> conflicts() {
        return repository.conflicts();
    }
}
