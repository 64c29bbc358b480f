package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.NegotiationsAccess;

/** Agreements in search, by any of their names, and their history. */
@ApplicationScoped
@Transactional
public class AgreementSource implements RecordSource {
    public static final String KIND = "AGREEMENT";

    private static final List<String> PARTS =
            List.of("negotiations.agreement_status", "negotiations.target", "negotiations.published_measure");

    private AgreementRepository repository;
    private AuditedParts parts;
    private AccessTable access;
    private Clock clock;

    protected AgreementSource() {}

    @Inject
    AgreementSource(AgreementRepository repository, AuditedParts parts, AccessTable access, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable()
                ? repository.all(LocalDate.now(clock)).stream()
                        .filter(agreement -> agreement.id() == id)
                        .map(AgreementSource::card)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository.named(words, LocalDate.now(clock)).stream()
                        .limit(limit)
                        .map(agreement -> new SearchHit(
                                new RecordRef(KIND, agreement.id()),
                                agreement.name(language),
                                agreement.acronym(language),
                                address(agreement),
                                3))
                        .toList()
                : List.of();
    }

    /** What was said of its status, its targets and published figures. */
    @Override
    public List<AuditedRows> auditedRows(long id) {
        return find(id).isEmpty() ? List.of() : parts.whole("negotiations.agreement", id, "agreement_id", PARTS);
    }

    private boolean readable() {
        return access.permits(Callers.current(), NegotiationsAccess.READ_AGREEMENTS);
    }

    private static RecordCard card(AgreementCard agreement) {
        return new RecordCard(
                new RecordRef(KIND, agreement.id()), agreement.nameEn(), agreement.nameFr(), address(agreement), null);
    }

    private static String address(AgreementCard agreement) {
        return "/negotiations/agreement/show?code=" + agreement.code();
    }
}
