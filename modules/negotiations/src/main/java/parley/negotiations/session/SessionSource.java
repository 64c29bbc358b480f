package parley.negotiations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.negotiations.NegotiationsAccess;

/** Sessions as sources of actions, on the home page and in histories: each shows on its round's page. */
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
        return Optional.of(card(repository.summary(id, Set.of())));
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids, Set.of()).stream()
                        .map(SessionSource::card)
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return readable() && repository.byId(id).isPresent()
                ? List.of(new AuditedRows("negotiations.session", id))
                : List.of();
    }

    private static RecordCard card(SessionSummary session) {
        return new RecordCard(
                new RecordRef(KIND, session.id()),
                session.roundEn() + " · " + session.chapterCode(),
                session.roundFr() + " · " + session.chapterCode(),
                "/negotiations/sessions/show?id=" + session.id(),
                null);
    }

    private boolean readable() {
        return access.permits(Callers.current(), NegotiationsAccess.READ_ROUNDS);
    }
}
