package parley.negotiations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.negotiations.NegotiationsAccess;

/** Sessions as sources of actions and in histories: each shows on its round's page. */
@ApplicationScoped
@Transactional
public class SessionSource implements RecordSource {
    public static final String KIND = "SESSION";

    private SessionRepository repository;
    private AccessTable access;

    protected SessionSource() {}

    @Inject
    SessionSource(SessionRepository repository, AccessTable access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return Optional.empty();
        }
        SessionSummary session = repository.summary(id, Set.of());
        return Optional.of(new RecordCard(
                new RecordRef(KIND, id),
                session.roundEn() + " · " + session.chapterCode(),
                session.roundFr() + " · " + session.chapterCode(),
                "/negotiations/sessions/show?id=" + id,
                null));
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return readable() && repository.byId(id).isPresent()
                ? List.of(new AuditedRows("negotiations.session", id))
                : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), NegotiationsAccess.READ_ROUNDS);
    }
}
