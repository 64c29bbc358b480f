package parley.negotiations.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.known.NeedToKnow;

/** Positions of the chapters that the caller may know; rows are only ever added. */
@ApplicationScoped
class PositionRepository {
    private static final String LATER = "exists (select 1 from negotiations.position l where l.issue_id = p.issue_id"
            + " and l.party_id = p.party_id and l.effective <= cast(:asOf as date)"
            + " and (l.effective, l.id) > (p.effective, p.id))";

    private static final ListSql LIST = new ListSql(
            "p.id, p.issue_id, i.title_en, i.title_fr, i.title_source, p.chapter_id, c.code, y.id, y.code, y.name_en,"
                    + " y.name_fr, (select string_agg(cast(o.party_id as text), ',' order by o.party_id)"
                    + " from negotiations.position_party o where o.position_id = p.id), p.stance, p.text_en, p.text_fr,"
                    + " p.text_source, p.origin, p.reference, p.effective, p.round_id, r.code, r.label_en, r.label_fr,"
                    + " p.marking, p.entered_at, nullif(concat_ws(' ', w.given_name, w.family_name), ''), not " + LATER,
            "negotiations.position p join negotiations.issue i on i.id = p.issue_id"
                    + " join negotiations.chapter c on c.id = p.chapter_id join core.party y on y.id = p.party_id"
                    + " left join negotiations.round r on r.id = p.round_id"
                    + " left join core.account a on a.id = p.entered_by left join core.person w on w.id = a.person_id",
            Map.of("date", "p.effective #dir", "party", "y.name_en #dir", "chapter", "c.position #dir"),
            "p.effective desc, p.id desc",
            "p.id");

    @PersistenceContext
    private EntityManager em;

    Page<Position> find(PositionCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, PositionRepository::position);
    }

    List<Position> all(PositionCriteria criteria, LocalDate today) {
        return LIST.all(
                em::createNativeQuery, conditions(criteria, today), Paging.longest(), PositionRepository::position);
    }

    Optional<Position> byId(long id, LocalDate today) {
        Conditions one = NeedToKnow.known().with("asOf", today).and("p.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), PositionRepository::position).stream()
                .findFirst();
    }

    long append(LogPosition command, long chapterId, Instant now, Long by) {
        long id = ((Number) em.createNativeQuery("select nextval('negotiations.position_id_seq')")
                        .getSingleResult())
                .longValue();
        Query insert = em.createNativeQuery("insert into negotiations.position (id, issue_id, chapter_id, party_id,"
                + " stance, text_en, text_fr, text_source, origin, reference, effective, round_id, marking, entered_at,"
                + " entered_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as bigint), ?13, ?14,"
                + " cast(?15 as bigint))");
        insert.setParameter(1, id)
                .setParameter(2, command.issueId())
                .setParameter(3, chapterId)
                .setParameter(4, command.partyId())
                .setParameter(5, command.stance().name())
                .setParameter(6, command.text().en())
                .setParameter(7, command.text().fr())
                .setParameter(8, command.text().source().name())
                .setParameter(9, command.origin().name())
                .setParameter(10, command.reference())
                .setParameter(11, command.effective())
                .setParameter(12, command.roundId())
                .setParameter(13, command.marking())
                .setParameter(14, Timestamp.from(now))
                .setParameter(15, by)
                .executeUpdate();
        for (Long party : command.onBehalfOf()) {
            em.createNativeQuery("insert into negotiations.position_party (position_id, party_id, chapter_id)"
                            + " values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, party)
                    .setParameter(3, chapterId)
                    .executeUpdate();
        }
        return id;
    }

    private static Conditions conditions(PositionCriteria criteria, LocalDate today) {
        LocalDate asOf = criteria.asOf() == null ? today : criteria.asOf();
        Conditions conditions = NeedToKnow.known()
                .with("asOf", asOf)
                .and("p.effective <= cast(:asOf as date)")
                .and("p.issue_id = :issue", "issue", criteria.issueId())
                .and("c.code = :chapter", "chapter", criteria.chapter())
                .and("p.party_id = :party", "party", criteria.partyId())
                .and("p.stance = :stance", "stance", criteria.stance())
                .and("p.round_id = :round", "round", criteria.roundId());
        return criteria.current() ? conditions.and("not " + LATER) : conditions;
    }

    private static Position position(Row row) {
        return new Position(
                row.id(),
                row.id(),
                row.bilingual(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                ids(row.text()),
                row.constant(Stance.class),
                row.bilingual(),
                row.constant(StatementOrigin.class),
                row.text(),
                row.date(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.text(),
                row.flag());
    }

    private static List<Long> ids(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(",")).map(Long::valueOf).toList();
    }
}
