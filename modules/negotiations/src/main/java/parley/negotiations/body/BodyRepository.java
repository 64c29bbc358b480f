package parley.negotiations.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.time.PartialDate;

/** Bodies in the database. */
@ApplicationScoped
class BodyRepository {
    private static final ListSql LIST = new ListSql(
            "b.id, b.code, b.kind, b.name_en, b.name_fr, b.acronym_en, b.acronym_fr, p.code, p.name_en, p.name_fr, b.chapters,"
                    + " b.valid_from, b.valid_from_precision, b.valid_to, b.valid_to_precision, b.source_en, b.source_fr,"
                    + " b.source_urls, b.confidence, b.confidence_note_en, b.confidence_note_fr,"
                    + " (select count(*) from negotiations.round r where r.body = b.code and r.archived_at is null),"
                    + " (select count(*) from negotiations.session_slot s where s.body = b.code), b.version",
            "negotiations.body b left join negotiations.body p on p.id = b.parent_id",
            Map.of(
                    "name", "b.name_en collate \"und-x-icu\" #dir",
                    "name.fr", "b.name_fr collate \"und-x-icu\" #dir",
                    "kind", "b.kind #dir",
                    "from", "b.valid_from #dir nulls last",
                    "to", "b.valid_to #dir nulls last"),
            "case b.kind when 'COMMITTEE' then 1 when 'CHIEF_NEGOTIATORS' then 2 when 'WORKING_GROUP' then 3"
                    + " when 'SUB_WORKING_GROUP' then 4 else 5 end, b.id",
            "b.id");

    private static final ChangeSql CHANGES = ChangeSql.of("negotiations.body");

    @PersistenceContext
    private EntityManager em;

    Page<Body> find(BodyCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, BodyRepository::body);
    }

    List<Body> all(BodyCriteria criteria, Paging paging) {
        return LIST.all(em::createNativeQuery, conditions(criteria), paging, BodyRepository::body);
    }

    Optional<Body> get(String codeOrId) {
        Conditions one = new Conditions().and("b.code = :code or cast(b.id as text) = :code", "code", codeOrId);
        return LIST.all(em::createNativeQuery, one, Paging.first(), BodyRepository::body).stream()
                .findFirst();
    }

    List<Body> byIds(Collection<Long> ids) {
        return LIST.all(
                em::createNativeQuery, new Conditions().oneOf("b.id", ids), Paging.first(), BodyRepository::body);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    @SuppressWarnings("unchecked")
    List<NegotiatedChapter> chapters() {
        List<Object[]> rows = em.createNativeQuery(
                        "select code, name_en, name_fr from negotiations.chapter order by position")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new NegotiatedChapter(row.text(), row.text(), row.text()))
                .toList();
    }

    void add(WriteBody command) {
        written(
                        em.createNativeQuery(
                                "insert into negotiations.body (code, kind, name_en, name_fr, acronym_en, acronym_fr,"
                                        + " parent_id, chapters, valid_from, valid_from_precision, valid_to, valid_to_precision,"
                                        + " source_en, source_fr, confidence) values (?1, ?2, ?3, ?4, ?5, ?6,"
                                        + " (select p.id from negotiations.body p where p.code = ?7), ?8, cast(?9 as date), ?10,"
                                        + " cast(?11 as date), ?12, ?13, ?14, ?15)"),
                        command)
                .executeUpdate();
    }

    /** @return whether it was there in that version */
    boolean write(int version, WriteBody command) {
        return written(
                                em.createNativeQuery(
                                        "update negotiations.body set kind = ?2, name_en = ?3, name_fr = ?4,"
                                                + " acronym_en = ?5, acronym_fr = ?6, parent_id = (select p.id from negotiations.body p"
                                                + " where p.code = ?7), chapters = ?8, valid_from = cast(?9 as date),"
                                                + " valid_from_precision = ?10, valid_to = cast(?11 as date), valid_to_precision = ?12,"
                                                + " source_en = ?13, source_fr = ?14, confidence = ?15, version = version + 1"
                                                + " where code = ?1 and version = ?16"),
                                command)
                        .setParameter(16, version)
                        .executeUpdate()
                == 1;
    }

    private static Query written(Query query, WriteBody command) {
        return query.setParameter(1, command.code())
                .setParameter(2, command.kind().name())
                .setParameter(3, command.nameEn().strip())
                .setParameter(4, command.nameFr().strip())
                .setParameter(5, command.acronymEn())
                .setParameter(6, command.acronymFr())
                .setParameter(7, command.parent())
                .setParameter(8, String.join(",", new TreeSet<>(command.chapters())))
                .setParameter(9, day(command.validFrom()))
                .setParameter(10, precision(command.validFrom()))
                .setParameter(11, day(command.validTo()))
                .setParameter(12, precision(command.validTo()))
                .setParameter(13, command.sourceEn().strip())
                .setParameter(14, command.sourceFr())
                .setParameter(15, command.confidence());
    }

    private static String day(PartialDate date) {
        return date == null ? null : date.value().toString();
    }

    private static String precision(PartialDate date) {
        return date == null ? null : date.precision().name();
    }

    private static Conditions conditions(BodyCriteria criteria) {
        return new Conditions()
                .words(
                        "core.norm(concat_ws(' ', b.code, b.name_en, b.name_fr, b.acronym_en, b.acronym_fr))"
                                + " like core.norm(:q)",
                        "q",
                        criteria.q())
                .and("b.kind = :kind", "kind", criteria.kind())
                .and("b.valid_from is null or b.valid_from <= :on", "on", criteria.on())
                .and(
                        "b.valid_to is null or case b.valid_to_precision when 'DAY' then b.valid_to"
                                + " when 'MONTH' then cast(b.valid_to + interval '1 month' as date) - 1"
                                + " else cast(b.valid_to + interval '1 year' as date) - 1 end >= :day",
                        "day",
                        criteria.on());
    }

    private static Body body(Row row) {
        return new Body(
                row.id(),
                row.text(),
                row.constant(BodyKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                chapters(row.text()),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.count(),
                row.integer());
    }

    private static List<String> chapters(String joined) {
        return joined.isEmpty() ? List.of() : Stream.of(joined.split(",")).toList();
    }
}
