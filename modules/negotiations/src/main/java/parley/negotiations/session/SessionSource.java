package parley.negotiations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.negotiations.NegotiationsAccess;

/** Sessions that are not withheld, as sources of actions, on the home page and in histories, with who sat in them. */
@ApplicationScoped
@Transactional
public class SessionSource implements RecordSource {
    public static final String KIND = "SESSION";

    /** Parties and their capacities, people, who speaks for whom, and what the session did to its chapter. */
    private static final List<String> PARTS = List.of(
            "negotiations.session_party",
            "negotiations.session_person",
            "negotiations.session_voice",
            "negotiations.chapter_status");

    private SessionRepository repository;
    private AuditedParts parts;
    private AccessTable access;

    protected SessionSource() {}

    @Inject
    SessionSource(SessionRepository repository, AuditedParts parts, AccessTable access) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids, Callers.current().lists()).stream()
                        .filter(session -> !session.withheld())
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
        return find(id).isEmpty() ? List.of() : parts.whole("negotiations.session", id, "session_id", PARTS);
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
