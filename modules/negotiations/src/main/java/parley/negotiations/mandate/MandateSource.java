package parley.negotiations.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.negotiations.MandatesAccess;
import parley.negotiations.known.NeedToKnow;

/** Mandates in histories, for those who may know them; the search of the whole product does not find them. */
@ApplicationScoped
@Transactional
public class MandateSource implements RecordSource {
    public static final String KIND = "MANDATE";

    private MandateRepository repository;
    private AccessTable access;
    private NeedToKnow needToKnow;
    private Clock clock;

    protected MandateSource() {}

    @Inject
    MandateSource(MandateRepository repository, AccessTable access, NeedToKnow needToKnow, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.needToKnow = needToKnow;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return summary(id).map(MandateSource::card);
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (summary(id).isEmpty()) {
            return List.of();
        }
        needToKnow.viewed("negotiations.mandate", List.of(id));
        return List.of(new AuditedRows("negotiations.mandate", id));
    }

    private Optional<MandateSummary> summary(long id) {
        boolean readable = access.permits(Callers.current(), MandatesAccess.READ_MANDATES) && needToKnow.held();
        return readable ? repository.summary(id, LocalDate.now(clock)) : Optional.empty();
    }

    private static RecordCard card(MandateSummary mandate) {
        String title = mandate.chapterCode() + " · " + mandate.id();
        return new RecordCard(
                new RecordRef(KIND, mandate.id()),
                title,
                title,
                "/negotiations/mandates/show?id=" + mandate.id(),
                null);
    }
}
