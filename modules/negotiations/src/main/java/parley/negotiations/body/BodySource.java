package parley.negotiations.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.BodiesAccess;

/** Bodies in the search of the whole product, on the home page and in histories. */
@ApplicationScoped
@Transactional
public class BodySource implements RecordSource {
    public static final String KIND = "BODY";

    private BodyRepository repository;
    private AccessTable access;

    protected BodySource() {}

    @Inject
    BodySource(BodyRepository repository, AccessTable access) {
        this.repository = repository;
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
        return readable() ? repository.byIds(ids).stream().map(BodySource::card).toList() : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository
                        .find(new BodyCriteria(words, null, null), new Paging(1, limit, null, false))
                        .items()
                        .stream()
                        .map(body -> new SearchHit(
                                new RecordRef(KIND, body.id()), body.name(language), body.code(), address(body), 1))
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return find(id).isPresent() ? List.of(new AuditedRows("negotiations.body", id)) : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), BodiesAccess.READ_BODIES);
    }

    private static RecordCard card(Body body) {
        return new RecordCard(new RecordRef(KIND, body.id()), body.nameEn(), body.nameFr(), address(body), null);
    }

    private static String address(Body body) {
        return "/negotiations/bodies/show?code=" + body.code();
    }
}
