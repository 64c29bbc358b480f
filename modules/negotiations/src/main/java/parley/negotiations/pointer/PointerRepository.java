package parley.negotiations.pointer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.known.NeedToKnow;

/** Pointers of the chapters that the caller may know; rows are only ever added. */
@ApplicationScoped
class PointerRepository {
    private static final ListSql LIST = new ListSql(
            "o.id, o.chapter_id, c.code, o.kind, o.held_in, o.reference, o.dated",
            "negotiations.pointer o join negotiations.chapter c on c.id = o.chapter_id",
            Map.of("dated", "o.dated #dir", "chapter", "c.position #dir", "kind", "o.kind #dir"),
            "o.dated desc",
            "o.id desc");

    @PersistenceContext
    private EntityManager em;

    Page<Pointer> find(PointerCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, PointerRepository::pointer);
    }

    /** @return latest first */
    List<Pointer> all(PointerCriteria criteria) {
        return LIST.all(em::createNativeQuery, conditions(criteria), Paging.longest(), PointerRepository::pointer);
    }

    Optional<Pointer> byId(long id) {
        Conditions one = NeedToKnow.known().and("o.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), PointerRepository::pointer).stream()
                .findFirst();
    }

    long add(LogPointer command) {
        long id = ((Number) em.createNativeQuery("select nextval('negotiations.pointer_id_seq')")
                        .getSingleResult())
                .longValue();
        em.createNativeQuery("insert into negotiations.pointer (id, chapter_id, kind, held_in, reference, dated)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, command.chapterId())
                .setParameter(3, command.kind().name())
                .setParameter(4, command.heldIn().strip())
                .setParameter(5, command.reference().strip())
                .setParameter(6, command.dated())
                .executeUpdate();
        return id;
    }

    private static Conditions conditions(PointerCriteria criteria) {
        return NeedToKnow.known()
                .and(
                        "o.kind = any (string_to_array(:kinds, ','))",
                        "kinds",
                        criteria.kinds().stream().map(Enum::name).collect(Collectors.joining(",")))
                .and("c.code = :chapter", "chapter", criteria.chapter());
    }

    private static Pointer pointer(Row row) {
        return new Pointer(
                row.id(), row.id(), row.text(), row.constant(PointerKind.class), row.text(), row.text(), row.date());
    }
}
