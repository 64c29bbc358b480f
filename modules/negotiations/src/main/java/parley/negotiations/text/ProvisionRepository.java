package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.negotiations.ProvisionStatus;

/** What was said of articles. Every query is held to the caller's lists; row security does it again. */
@ApplicationScoped
class ProvisionRepository {
    private static final ListSql STATUSES = new ListSql(
            "s.article, s.status, s.reason, s.entered_at",
            "negotiations.provision_status s join negotiations.chapter c on c.id = s.chapter_id",
            Map.of(),
            "s.id",
            "s.id");

    @PersistenceContext
    private EntityManager em;

    /** @return oldest first */
    List<ProvisionEntry> statuses(long chapterId, Set<String> lists) {
        return STATUSES.all(
                em::createNativeQuery,
                TextRepository.known(lists).and("s.chapter_id = :chapter", "chapter", chapterId),
                Paging.first(),
                row -> new ProvisionEntry(row.text(), row.constant(ProvisionStatus.class), row.text(), row.instant()));
    }

    void say(TextSummary text, String article, ProvisionStatus status, String reason, Instant now, Long by) {
        em.createNativeQuery(
                        "insert into negotiations.provision_status (chapter_id, text_id, article, status, reason, entered_at,"
                                + " entered_by) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as bigint))")
                .setParameter(1, text.chapterId())
                .setParameter(2, text.id())
                .setParameter(3, article)
                .setParameter(4, status.name())
                .setParameter(5, reason)
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, by)
                .executeUpdate();
    }
}
