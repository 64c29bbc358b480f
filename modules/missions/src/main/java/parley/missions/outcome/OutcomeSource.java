package parley.missions.outcome;

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
import parley.missions.MissionsAccess;

/** Outcomes of missions as sources of actions, in search, on home and in histories. */
@ApplicationScoped
@Transactional
public class OutcomeSource implements RecordSource {
    public static final String KIND = "MISSION_OUTCOME";

    private OutcomeRepository repository;
    private AccessTable access;
    private Clock clock;

    protected OutcomeSource() {}

    @Inject
    OutcomeSource(OutcomeRepository repository, AccessTable access, Clock clock) {
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
        return readable() && repository.byId(id).isPresent() ? Optional.of(card(summary(id))) : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        return repository.first(OutcomeCriteria.words(words), today(), limit).stream()
                .map(outcome -> hit(outcome, language))
                .toList();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids, today()).values().stream()
                        .map(OutcomeSource::card)
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return List.of();
        }
        List<String> entries =
                repository.entryIds(id).stream().map(Object::toString).toList();
        return List.of(new AuditedRows("missions.outcome", id), new AuditedRows("missions.outcome_stage", entries));
    }

    private boolean readable() {
        return access.permits(Callers.current(), MissionsAccess.READ_OUTCOMES);
    }

    private OutcomeSummary summary(long id) {
        return repository.summary(id, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String address(OutcomeSummary outcome) {
        return "/missions/outcomes/show?id=" + outcome.id();
    }

    private static RecordCard card(OutcomeSummary outcome) {
        return new RecordCard(
                new RecordRef(KIND, outcome.id()),
                outcome.title().in(Language.EN),
                outcome.title().in(Language.FR),
                address(outcome),
                null);
    }

    private static SearchHit hit(OutcomeSummary outcome, Language language) {
        return new SearchHit(
                new RecordRef(KIND, outcome.id()),
                outcome.title().in(language),
                outcome.mission(language),
                address(outcome),
                1);
    }
}
