package parley.negotiations.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** Offers in histories, for those who may know them; the search of the whole product does not find them. */
@ApplicationScoped
@Transactional
public class OfferSource implements RecordSource {
    public static final String KIND = "OFFER";

    private OfferRepository repository;
    private AccessTable access;
    private NeedToKnow needToKnow;

    protected OfferSource() {}

    @Inject
    OfferSource(OfferRepository repository, AccessTable access, NeedToKnow needToKnow) {
        this.repository = repository;
        this.access = access;
        this.needToKnow = needToKnow;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return summary(id).map(OfferSource::card);
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (summary(id).isEmpty()) {
            return List.of();
        }
        needToKnow.viewed("negotiations.offer", List.of(id));
        return List.of(new AuditedRows("negotiations.offer", id), new AuditedRows("negotiations.offer_file", id));
    }

    private Optional<OfferSummary> summary(long id) {
        boolean readable = access.permits(Callers.current(), MandatesAccess.READ_OFFERS) && needToKnow.held();
        return readable ? repository.summary(id) : Optional.empty();
    }

    private static RecordCard card(OfferSummary offer) {
        String title = offer.chapterCode() + " · " + offer.number();
        return new RecordCard(
                new RecordRef(KIND, offer.id()), title, title, "/negotiations/offers/show?id=" + offer.id(), null);
    }
}
