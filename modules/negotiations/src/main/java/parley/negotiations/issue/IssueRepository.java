package parley.negotiations.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.known.NeedToKnow;

/** Issues of the chapters that the caller may know, and nothing of any other. */
@ApplicationScoped
class IssueRepository {
    private static final String PRIORITY = "case i.priority when 'HIGH' then 1 when 'MEDIUM' then 2 else 3 end";

    private static final ListSql LIST = new ListSql(
            "i.id, i.chapter_id, c.code, c.name_en, c.name_fr, i.title_en, i.title_fr, i.title_source, i.interest,"
                    + " i.priority, i.state, i.articles, i.marking, (select count(distinct p.party_id)"
                    + " from negotiations.position p where p.issue_id = i.id), i.version",
            "negotiations.issue i join negotiations.chapter c on c.id = i.chapter_id",
            Map.of(
                    "chapter", "c.position #dir",
                    "title", "coalesce(i.title_en, i.title_fr) collate \"und-x-icu\" #dir",
                    "title.fr", "coalesce(i.title_fr, i.title_en) collate \"und-x-icu\" #dir",
                    "priority", PRIORITY + " #dir",
                    "state", "i.state #dir"),
            "c.position, " + PRIORITY,
            "i.id");

    private static final ChangeSql CHANGES =
            ChangeSql.of("negotiations.issue").with("negotiations.position", "issue_id");

    @PersistenceContext
    private EntityManager em;

    Issue save(Issue issue) {
        em.persist(issue);
        em.flush();
        return issue;
    }

    void flush() {
        em.flush();
    }

    /** For writing, after {@link #summary} told that the caller may know it. */
    Issue byId(long id) {
        return em.find(Issue.class, id);
    }

    Page<IssueSummary> find(IssueCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, IssueRepository::summary);
    }

    /** Without counting. */
    List<IssueSummary> part(IssueCriteria criteria, Paging paging) {
        return LIST.part(em::createNativeQuery, conditions(criteria), paging, IssueRepository::summary);
    }

    Optional<IssueSummary> summary(long id) {
        return summaries(List.of(id)).stream().findFirst();
    }

    List<IssueSummary> summaries(Collection<Long> ids) {
        Conditions some = NeedToKnow.known().oneOf("i.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), IssueRepository::summary);
    }

    /** @return those that changed, positions included, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    private static Conditions conditions(IssueCriteria criteria) {
        Conditions conditions = NeedToKnow.known()
                .words(
                        "core.norm(concat_ws(' ', i.title_en, i.title_fr, i.articles)) like core.norm(:q)",
                        "q",
                        criteria.q())
                .and("c.code = :chapter", "chapter", criteria.chapter())
                .and("i.interest = :interest", "interest", criteria.interest())
                .and("i.priority = :priority", "priority", criteria.priority())
                .and("i.state = :state", "state", criteria.state());
        return criteria.state() == null ? conditions.and("i.state <> 'WITHDRAWN'") : conditions;
    }

    private static IssueSummary summary(Row row) {
        return new IssueSummary(
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.bilingual(),
                row.constant(Interest.class),
                row.constant(Priority.class),
                row.constant(IssueState.class),
                row.text(),
                row.text(),
                row.count(),
                row.integer());
    }
}
