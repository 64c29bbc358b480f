package parley.negotiations.pointer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.negotiations.known.NeedToKnow;

/** Pointers of the chapters that the caller may know; rows are only ever added. */
@ApplicationScoped
class PointerRepository {
    private static final ListSql LIST = new ListSql(
            "o.id, o.chapter_id, c.code, o.kind, o.held_in, o.reference, o.dated",
            "negotiations.pointer o join negotiations.chapter c on c.id = o.chapter_id",
            Map.of(),
            "o.dated desc",
            "o.id desc");

    @PersistenceContext
    private EntityManager em;

    /** @return those of the kinds, latest first */
    List<Pointer> of(Collection<PointerKind> kinds, String chapter) {
        Conditions conditions = NeedToKnow.known()
                .and(
                        "o.kind = any (string_to_array(:kinds, ','))",
                        "kinds",
                        kinds.stream().map(Enum::name).collect(Collectors.joining(",")))
                .and("c.code = :chapter", "chapter", chapter);
        return LIST.all(
                em::createNativeQuery,
                conditions,
                Paging.longest(),
                row -> new Pointer(
                        row.id(),
                        row.id(),
                        row.text(),
                        row.constant(PointerKind.class),
                        row.text(),
                        row.text(),
                        row.date()));
    }

    void add(LogPointer command) {
        em.createNativeQuery("insert into negotiations.pointer (chapter_id, kind, held_in, reference, dated)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, command.chapterId())
                .setParameter(2, command.kind().name())
                .setParameter(3, command.heldIn().strip())
                .setParameter(4, command.reference().strip())
                .setParameter(5, command.dated())
                .executeUpdate();
    }
}
