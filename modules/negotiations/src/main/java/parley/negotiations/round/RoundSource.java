package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.CalendarEntry;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.NegotiationsAccess;

/** Rounds in titles, search, calendar, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class RoundSource implements RecordSource {
    public static final String KIND = "ROUND";

    private RoundRepository repository;
    private AuditedParts parts;
    private AccessTable access;

    protected RoundSource() {}

    @Inject
    RoundSource(RoundRepository repository, AuditedParts parts, AccessTable access) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean occasion() {
        return true;
    }

    @Override
    public Optional<RecordCard> coded(String code) {
        return readable()
                ? repository.byCode(code).map(round -> card(repository.summary(round.id())))
                : Optional.empty();
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() ? repository.byId(id).map(round -> card(repository.summary(id))) : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        return repository.first(RoundCriteria.words(words), limit).stream()
                .map(round -> hit(round, words, language))
                .toList();
    }

    @Override
    public List<CalendarEntry> calendar(LocalDate from, LocalDate to) {
        return readable()
                ? repository.between(from, to).stream().map(RoundSource::entry).toList()
                : List.of();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids).values().stream()
                        .map(RoundSource::card)
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
        List<String> sessions = repository.sessionKeys(id, Callers.current().lists());
        return List.of(
                new AuditedRows("negotiations.round", id),
                parts.rows("negotiations.round_party", "round_id", List.of(Long.toString(id))),
                new AuditedRows("negotiations.session", sessions));
    }

    private boolean readable() {
        return access.permits(Callers.current(), NegotiationsAccess.READ_ROUNDS);
    }

    private static String address(RoundSummary round) {
        return "/negotiations/rounds/show?code=" + round.code();
    }

    private static RecordCard card(RoundSummary round) {
        return new RecordCard(new RecordRef(KIND, round.id()), round.labelEn(), round.labelFr(), address(round), null);
    }

    private static SearchHit hit(RoundSummary round, String words, Language language) {
        String asked = words.strip().replaceAll("[- ]", "");
        boolean named = Stream.of(round.code(), round.labelEn(), round.labelFr())
                .anyMatch(name -> name.replaceAll("[- ]", "").equalsIgnoreCase(asked));
        return new SearchHit(
                new RecordRef(KIND, round.id()),
                round.label(language),
                round.city(language),
                address(round),
                named ? 3 : 1);
    }

    private static CalendarEntry entry(RoundSummary round) {
        return new CalendarEntry(
                new RecordRef(KIND, round.id()),
                "round-" + round.id(),
                round.labelEn(),
                round.labelFr(),
                round.start(),
                round.end(),
                null,
                round.cityEn(),
                round.cityFr(),
                address(round),
                round.status() == RoundStatus.CANCELLED);
    }
}
