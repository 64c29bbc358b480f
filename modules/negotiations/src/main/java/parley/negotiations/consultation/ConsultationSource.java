package parley.negotiations.consultation;

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
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.ConsultationsAccess;

/** Consultations in the search of the whole product, on the home page and in histories. */
@ApplicationScoped
@Transactional
public class ConsultationSource implements RecordSource {
    public static final String KIND = "CONSULTATION";

    private ConsultationRepository repository;
    private AccessTable access;

    protected ConsultationSource() {}

    @Inject
    ConsultationSource(ConsultationRepository repository, AccessTable access) {
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
        return readable()
                ? repository.consultations(ids).stream()
                        .map(ConsultationSource::card)
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository.named(words, limit).stream()
                        .map(consultation -> new SearchHit(
                                new RecordRef(KIND, consultation.id()),
                                consultation.title(language),
                                consultation.code(),
                                address(consultation),
                                1))
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return find(id).isPresent() ? List.of(new AuditedRows("negotiations.consultation", id)) : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), ConsultationsAccess.READ_CONSULTATIONS);
    }

    private static RecordCard card(Consultation consultation) {
        return new RecordCard(
                new RecordRef(KIND, consultation.id()),
                consultation.titleEn(),
                consultation.titleFr(),
                address(consultation),
                null);
    }

    private static String address(Consultation consultation) {
        return "/negotiations/consultations/show?code=" + consultation.code();
    }
}
