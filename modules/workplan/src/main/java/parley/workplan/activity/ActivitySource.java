package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.workplan.WorkplanAccess;

/** Activities in search, on home and in histories. */
@ApplicationScoped
@Transactional
public class ActivitySource implements RecordSource {
    public static final String KIND = "ACTIVITY";

    private ActivityRepository repository;
    private DueDateRepository dueDates;
    private AccessTable access;
    private Clock clock;

    protected ActivitySource() {}

    @Inject
    ActivitySource(ActivityRepository repository, DueDateRepository dueDates, AccessTable access, Clock clock) {
        this.repository = repository;
        this.dueDates = dueDates;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() && repository.byId(id).isPresent()
                ? Optional.of(card(repository.summary(id, today())))
                : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository.first(ActivityCriteria.words(words), today(), limit).stream()
                        .map(activity -> new SearchHit(
                                new RecordRef(KIND, activity.id()),
                                activity.code() + " · " + activity.title().in(language),
                                activity.area(language),
                                address(activity.id()),
                                1))
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids, today()).values().stream()
                        .map(ActivitySource::card)
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
                ? List.of(
                        new AuditedRows("workplan.activity", id),
                        new AuditedRows(
                                "workplan.activity_update",
                                repository.updates(id).stream()
                                        .map(update -> Long.toString(update.id()))
                                        .toList()),
                        new AuditedRows(
                                "workplan.activity_due",
                                dueDates.dueDates(id).stream()
                                        .map(due -> Long.toString(due.id()))
                                        .toList()),
                        new AuditedRows(
                                "workplan.due_proposal",
                                dueDates.proposals(id).stream()
                                        .map(proposal -> Long.toString(proposal.id()))
                                        .toList()))
                : List.of();
    }

    private static RecordCard card(ActivitySummary activity) {
        return new RecordCard(
                new RecordRef(KIND, activity.id()),
                activity.code() + " · " + activity.title().in(Language.EN),
                activity.code() + " · " + activity.title().in(Language.FR),
                address(activity.id()),
                null);
    }

    private boolean readable() {
        return access.permits(Callers.current(), WorkplanAccess.READ_ACTIVITIES);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String address(long id) {
        return "/workplan/activities/show?id=" + id;
    }
}
