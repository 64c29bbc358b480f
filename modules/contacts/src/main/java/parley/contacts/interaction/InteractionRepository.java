package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.record.Row;
import parley.core.record.SearchWords;
import parley.core.text.Language;

/** Interactions in the database. */
@ApplicationScoped
class InteractionRepository {
    private static final String USED_NAME = "case when p.name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', p.family_name, p.given_name) else concat_ws(' ', p.given_name, p.family_name) end";
    private static final String PEOPLE = "(select string_agg(" + USED_NAME + ", '; ' order by p.sort_name, p.id)"
            + " from contacts.interaction_TT x join core.person p on p.id = x.person_id where x.interaction_id = i.id)";
    private static final String ORGANIZATIONS = "(select string_agg(coalesce(o.name_LL, o.name_RR), '; '"
            + " order by coalesce(o.name_LL, o.name_RR), o.id) from contacts.interaction_organization x"
            + " join core.organization o on o.id = x.organization_id where x.interaction_id = i.id)";
    private static final String FOUND = "i.search like core.norm(:W)"
            + " or core.words(i.subject || ' ' || coalesce(i.notes, '')) @@ core.asked(:V)"
            + " or exists (select 1 from contacts.interaction_person x join core.person s on s.id = x.person_id"
            + "   where x.interaction_id = i.id and s.search like core.norm(:W))"
            + " or exists (select 1 from contacts.interaction_organization x join core.organization s on s.id = x.organization_id"
            + "   where x.interaction_id = i.id and s.search like core.norm(:W))";

    private static final String LINKED =
            "exists (select 1 from contacts.interaction_link x where x.interaction_id = i.id"
                    + " and x.linked_kind = :linkedKind and x.linked_id = :linkedId)";

    private static final ListSql LIST = new ListSql(
            "i.id, i.day, i.day_precision, i.kind, i.theme, i.subject, i.language, " + PEOPLE.replace("TT", "person")
                    + ", " + ORGANIZATIONS.replace("LL", "en").replace("RR", "fr") + ", "
                    + ORGANIZATIONS.replace("LL", "fr").replace("RR", "en") + ", " + PEOPLE.replace("TT", "official")
                    + ", (select count(*) from core.action a where a.source_kind = 'INTERACTION' and a.source_id = i.id)"
                    + ", i.archived_at is not null, i.marking",
            "contacts.interaction i",
            Map.of(
                    "date", "i.day #dir",
                    "subject", "i.subject collate \"und-x-icu\" #dir",
                    "kind", "i.kind #dir, i.day desc",
                    "theme", "i.theme #dir, i.day desc"),
            "i.day desc",
            "i.id desc");

    private static final ChangeSql CHANGES = ChangeSql.of("contacts.interaction");

    @PersistenceContext
    private EntityManager em;

    Interaction save(Interaction interaction) {
        em.persist(interaction);
        em.flush();
        return interaction;
    }

    /** Writes what was changed; a change of who took part alone counts as one of the interaction. */
    void flush(Interaction interaction) {
        em.lock(interaction, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Optional<Interaction> byId(long id) {
        return Optional.ofNullable(em.find(Interaction.class, id));
    }

    /** @return those that there are, without what hangs on them */
    List<Interaction> byIds(Collection<Long> ids) {
        return em.createQuery("select i from Interaction i where i.id in :ids", Interaction.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** @return the team of the main affiliation on that day, in English and in French; empty where none is known */
    @SuppressWarnings("unchecked")
    Optional<LogOfficial> teamOn(long personId, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(
                        "select concat_ws(', ', a.department, coalesce(o.name_en, o.name_fr)),"
                                + " concat_ws(', ', a.department, coalesce(o.name_fr, o.name_en)) from core.affiliation a"
                                + " left join core.organization o on o.id = a.organization_id where a.person_id = ?1"
                                + " and (a.from_date is null or a.from_date <= ?2) and (a.to_date is null or a.to_date >= ?2)"
                                + " order by a.main desc, a.from_date desc nulls last, a.id limit 1")
                .setParameter(1, personId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new LogOfficial(personId, row.text(), row.text()))
                .findFirst();
    }

    Page<InteractionSummary> find(InteractionCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, InteractionRepository::summary);
    }

    List<InteractionSummary> part(InteractionCriteria criteria, Paging paging) {
        return LIST.part(em::createNativeQuery, conditions(criteria), paging, InteractionRepository::summary);
    }

    InteractionSummary summary(long id) {
        Conditions one = new Conditions().and("i.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), InteractionRepository::summary)
                .get(0);
    }

    /** @return every record that an active interaction is linked to, at most that many */
    @SuppressWarnings("unchecked")
    List<RecordRef> linked(int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select distinct x.linked_kind, x.linked_id from contacts.interaction_link x"
                                + " join contacts.interaction i on i.id = x.interaction_id and i.archived_at is null"
                                + " order by 1, 2 desc limit ?1")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new RecordRef(row.text(), row.id()))
                .toList();
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return table and key of rows that are or once were part of the record, as the audit knows them */
    @SuppressWarnings("unchecked")
    List<Row> rowsEver(long id) {
        List<Object[]> rows = em.createNativeQuery("select distinct table_name, row_key"
                        + " from audit.open_parts('interaction_id', array[?1]) order by 1, 2")
                .setParameter(1, Long.toString(id))
                .getResultList();
        return rows.stream().map(Row::new).toList();
    }

    private static Conditions conditions(InteractionCriteria criteria) {
        Conditions conditions = new Conditions();
        switch (criteria.state()) {
            case ACTIVE -> conditions.and("i.archived_at is null");
            case ARCHIVED -> conditions.and("i.archived_at is not null");
            case ANY -> {
                // nothing to leave out
            }
        }
        int n = 0;
        for (String word : SearchWords.of(criteria.q())) {
            String name = "w" + n++;
            conditions
                    .and(FOUND.replace(":W", ":" + name).replace(":V", ":v" + name), name, SearchWords.anywhere(word))
                    .with("v" + name, word);
        }
        return conditions
                .and("i.kind = :kind", "kind", criteria.kind())
                .and("i.theme = :theme", "theme", criteria.theme())
                .and(linked("person", "person_id"), "person", criteria.personId())
                .and(linked("organization", "organization_id"), "organization", criteria.organizationId())
                .and(linked("official", "person_id").replace(":person", ":official"), "official", criteria.officialId())
                .and(
                        LINKED,
                        "linkedKind",
                        criteria.linked() == null ? null : criteria.linked().kind())
                .with(
                        "linkedId",
                        criteria.linked() == null ? null : criteria.linked().id())
                .and("i.day >= :from", "from", criteria.from())
                .and("i.day <= :to", "to", criteria.to());
    }

    private static String linked(String table, String column) {
        return "exists (select 1 from contacts.interaction_" + table + " x where x.interaction_id = i.id and x."
                + column + " = :" + column.replace("_id", "") + ")";
    }

    private static InteractionSummary summary(Row row) {
        return new InteractionSummary(
                row.id(),
                row.partialDate(),
                row.constant(InteractionKind.class),
                row.constant(InteractionTheme.class),
                row.text(),
                row.constant(Language.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.flag(),
                row.text());
    }
}
