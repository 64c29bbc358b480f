package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Targets and published figures, to be written. */
@ApplicationScoped
class FactRepository {
    private static final String SOURCED = "x.source_en, x.source_fr, x.source_urls, x.confidence, x.version";
    private static final ListSql TARGETS = new ListSql(
            "x.id, x.stated_date, x.stated_precision, x.target_year, cast(null as int), cast(null as text), x.text_en, x.text_fr, "
                    + SOURCED,
            "negotiations.target x",
            Map.of(),
            "x.stated_date desc",
            "x.id");
    private static final ListSql MEASURES = new ListSql(
            "x.id, x.date, x.precision, cast(x.value as int), cast(x.out_of as int), x.unit, x.label_en, x.label_fr, "
                    + SOURCED,
            "negotiations.published_measure x",
            Map.of(),
            "x.date desc",
            "x.id");

    @PersistenceContext
    private EntityManager em;

    List<WrittenFact> all(FactKind what, long agreement) {
        return (what == FactKind.TARGET ? TARGETS : MEASURES)
                .all(
                        em::createNativeQuery,
                        new Conditions().and("x.agreement_id = :agreement", "agreement", agreement),
                        Paging.first(),
                        row -> fact(what, row));
    }

    private static WrittenFact fact(FactKind what, Row row) {
        long id = row.id();
        var date = row.partialDate();
        Integer number = row.integer();
        Integer outOf = row.integer();
        String unit = row.text();
        return new WrittenFact(
                id,
                new WriteFact(
                        what,
                        date,
                        number,
                        outOf,
                        unit,
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        address(row.text()),
                        row.text()),
                row.integer());
    }

    /** A loaded fact may have several addresses apart by blanks; the first can be corrected here. */
    private static String address(String urls) {
        return urls == null || urls.isBlank() ? null : urls.strip().split("\\s+")[0];
    }

    /** @return the new id */
    long add(long agreement, WriteFact fact) {
        String sql = fact.what() == FactKind.TARGET
                ? "insert into negotiations.target (agreement_id, position, stated_date, stated_precision, target_year, text_en, text_fr,"
                        + " source_en, source_fr, source_urls, confidence) select ?1, coalesce(max(position), 0) + 1, ?2, ?3,"
                        + " cast(?4 as int), ?5, ?6, ?7, ?8, ?9, ?10 from negotiations.target where agreement_id = ?1 returning id"
                : "insert into negotiations.published_measure (agreement_id, code, date, precision, value, label_en, label_fr, source_en,"
                        + " source_fr, source_urls, confidence, out_of, unit) values (?1, 'OWN-' || nextval('negotiations.published_measure_id_seq'),"
                        + " ?2, ?3, cast(?4 as numeric), ?5, ?6, ?7, ?8, ?9, ?10, cast(?11 as numeric), ?12) returning id";
        Query query = bound(em.createNativeQuery(sql).setParameter(1, agreement), fact);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** @return whether it was still of that version */
    boolean correct(long id, int version, WriteFact fact) {
        String sql = fact.what() == FactKind.TARGET
                ? "update negotiations.target set stated_date = ?2, stated_precision = ?3, target_year = cast(?4 as int), text_en = ?5,"
                        + " text_fr = ?6, source_en = ?7, source_fr = ?8, source_urls = ?9, confidence = ?10, version = version + 1 where id = ?1 and version = ?13"
                : "update negotiations.published_measure set date = ?2, precision = ?3, value = cast(?4 as numeric), label_en = ?5,"
                        + " label_fr = ?6, source_en = ?7, source_fr = ?8, source_urls = ?9, confidence = ?10,"
                        + " out_of = cast(?11 as numeric), unit = ?12, version = version + 1 where id = ?1 and version = ?13";
        return bound(em.createNativeQuery(sql).setParameter(1, id).setParameter(13, version), fact)
                        .executeUpdate()
                == 1;
    }

    private static Query bound(Query query, WriteFact fact) {
        query.setParameter(2, fact.date().value())
                .setParameter(3, fact.date().precision().name())
                .setParameter(4, fact.number())
                .setParameter(5, fact.textEn())
                .setParameter(6, fact.textFr())
                .setParameter(7, fact.sourceEn())
                .setParameter(8, fact.sourceFr() == null ? fact.sourceEn() : fact.sourceFr())
                .setParameter(9, fact.url())
                .setParameter(10, fact.confidence());
        return fact.what() == FactKind.TARGET
                ? query
                : query.setParameter(11, fact.outOf()).setParameter(12, fact.unit());
    }
}
