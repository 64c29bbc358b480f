package parley.negotiations.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.known.NeedToKnow;

/** Offers of the chapters that the caller may know, and their documents. */
@ApplicationScoped
class OfferRepository {
    private static final ListSql LIST = new ListSql(
            "o.id, o.chapter_id, c.code, o.kind, o.direction, o.party_id, y.name_en, y.name_fr, o.number, o.made_on,"
                    + " o.summary_en, o.summary_fr, o.summary_source, o.marking, f.name, f.type, f.size, f.sha256, o.version",
            "negotiations.offer o join negotiations.chapter c on c.id = o.chapter_id"
                    + " join core.party y on y.id = o.party_id left join negotiations.offer_file f on f.offer_id = o.id",
            Map.of("date", "o.made_on #dir", "chapter", "c.position #dir", "party", "y.name_en #dir"),
            "o.made_on desc, o.number desc",
            "o.id desc");

    @PersistenceContext
    private EntityManager em;

    Offer save(Offer offer) {
        em.persist(offer);
        em.flush();
        return offer;
    }

    void flush() {
        em.flush();
    }

    /** For writing, after {@link #summary} told that the caller may know it. */
    Offer byId(long id) {
        return em.find(Offer.class, id);
    }

    Page<OfferSummary> find(OfferCriteria criteria, Paging paging) {
        Conditions conditions = NeedToKnow.known()
                .and("c.code = :chapter", "chapter", criteria.chapter())
                .and("o.kind = :kind", "kind", criteria.kind())
                .and("o.direction = :direction", "direction", criteria.direction())
                .and("o.party_id = :party", "party", criteria.partyId());
        return LIST.page(em::createNativeQuery, conditions, paging, OfferRepository::summary);
    }

    Optional<OfferSummary> summary(long id) {
        Conditions one = NeedToKnow.known().and("o.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), OfferRepository::summary).stream()
                .findFirst();
    }

    /** @return whether another offer of the chapter has that number already */
    boolean taken(LogOffer offer, Long chapterId, Long except) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from negotiations.offer where chapter_id = ?1"
                        + " and kind = ?2 and direction = ?3 and party_id = ?4 and number = ?5"
                        + " and id is distinct from cast(?6 as bigint))")
                .setParameter(1, chapterId)
                .setParameter(2, offer.kind().name())
                .setParameter(3, offer.direction().name())
                .setParameter(4, offer.partyId())
                .setParameter(5, offer.number())
                .setParameter(6, except)
                .getSingleResult();
    }

    void store(OfferSummary offer, OfferFile file, byte[] content) {
        em.createNativeQuery(
                        "insert into negotiations.offer_file (offer_id, chapter_id, name, type, size, sha256, content)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, offer.id())
                .setParameter(2, offer.chapterId())
                .setParameter(3, file.name())
                .setParameter(4, file.type())
                .setParameter(5, file.size())
                .setParameter(6, file.sha256())
                .setParameter(7, content)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> content(long id) {
        List<Object> found = em.createNativeQuery("select content from negotiations.offer_file where offer_id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(each -> (byte[]) each).findFirst();
    }

    private static OfferSummary summary(Row row) {
        return new OfferSummary(
                row.id(),
                row.id(),
                row.text(),
                row.constant(OfferKind.class),
                row.constant(Direction.class),
                row.id(),
                row.text(),
                row.text(),
                row.integer(),
                row.date(),
                row.bilingual(),
                row.text(),
                file(row),
                row.integer());
    }

    private static OfferFile file(Row row) {
        String name = row.text();
        String type = row.text();
        long size = row.count();
        String sha256 = row.text();
        return name == null ? null : new OfferFile(name, type, size, sha256);
    }
}
