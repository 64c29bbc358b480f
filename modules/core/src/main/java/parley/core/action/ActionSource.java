package parley.core.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;

/** Actions in search, on the home page and in history. */
@ApplicationScoped
@Transactional
public class ActionSource implements RecordSource {
    public static final String KIND = "ACTION";

    private ActionRepository repository;
    private AccessTable access;
    private Clock clock;

    protected ActionSource() {}

    @Inject
    ActionSource(ActionRepository repository, AccessTable access, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() ? repository.summary(id, LocalDate.now(clock)).map(action -> card(action)) : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        ActionCriteria criteria = new ActionCriteria(words, null, null, null, null, null, null, null, null);
        return readable()
                ? repository.find(criteria, LocalDate.now(clock), new Paging(1, limit, null, false)).items().stream()
                        .map(action -> new SearchHit(
                                new RecordRef(KIND, action.id()),
                                action.text().in(language),
                                action.party(language),
                                "/actions/show?id=" + action.id(),
                                1))
                        .toList()
                : List.of();
    }

    /** An action whose state changed says to what. */
    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        if (!readable()) {
            return List.of();
        }
        List<ChangeSql.Changed> changes = repository.changes(moment, limit);
        Map<Long, ActionSummary> actions =
                repository
                        .summaries(changes.stream().map(ChangeSql.Changed::id).toList(), LocalDate.now(clock))
                        .stream()
                        .collect(Collectors.toMap(ActionSummary::id, action -> action));
        return ChangeSql.told(
                        changes,
                        ids -> actions.values().stream().map(ActionSource::card).toList())
                .stream()
                .map(change -> change.touched().contains("core.action_status")
                        ? change.to("action.status."
                                + actions.get(change.card().ref().id()).status())
                        : change)
                .toList();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return find(id).isPresent() ? List.of(new AuditedRows("core.action", id)) : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), KernelAccess.READ_ACTIONS);
    }

    private static RecordCard card(ActionSummary action) {
        return new RecordCard(
                new RecordRef(KIND, action.id()),
                action.text().in(Language.EN),
                action.text().in(Language.FR),
                action.text().only(),
                "/actions/show?id=" + action.id(),
                null);
    }
}
