package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.core.directory.Organization;
import parley.core.directory.OrganizationKind;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;

/** Organizations in the database. */
@ApplicationScoped
class OrganizationRepository {
    private static final String SECTORS = "(select string_agg(t.name_LL, '; ' order by t.position)"
            + " from core.organization_sector u join core.sector t on t.id = u.sector_id where u.organization_id = o.id)";
    private static final String PEOPLE =
            "(select count(distinct a.person_id) from core.affiliation a join core.person p"
                    + " on p.id = a.person_id and p.archived_at is null where a.organization_id = o.id"
                    + " and (a.to_date is null or a.to_date >= :today))";
    private static final String NAME = "coalesce(o.name_en, o.name_fr) collate \"und-x-icu\" #dir";
    private static final String NAME_FR = "coalesce(o.name_fr, o.name_en) collate \"und-x-icu\" #dir";
    private static final Set<String> BILINGUAL = Set.of("name", "country");

    private static final ListSql LIST = new ListSql(
            "o.id, o.code, o.name_en, o.name_fr, o.acronym_en, o.acronym_fr, o.kind, c.code,"
                    + " coalesce(c.name_en, o.country_other), coalesce(c.name_fr, o.country_other), o.city_en, o.city_fr,"
                    + " o.website, o.postal_address, " + SECTORS.replace("LL", "en") + ", "
                    + SECTORS.replace("LL", "fr")
                    + ", u.id, u.name_en, u.name_fr, " + PEOPLE + ", " + OrganizationConditions.LAST
                    + ", o.archived_at is not null, o.marking",
            "core.organization o left join core.party c on c.id = o.country_id"
                    + " left join core.organization u on u.id = o.parent_id",
            Map.of(
                    "name", NAME,
                    "name.fr", NAME_FR,
                    "country", "c.name_en collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "country.fr", "c.name_fr collate \"und-x-icu\" #dir nulls last, " + NAME_FR,
                    "people", PEOPLE + " #dir, " + NAME,
                    "lastInteraction", OrganizationConditions.LAST + " #dir nulls last, " + NAME),
            "coalesce(o.name_en, o.name_fr) collate \"und-x-icu\"",
            "o.id");

    /** The list with what else the organization is called: kind and name a line. */
    private static final ListSql NAMED = new ListSql(
            LIST.columns() + ", (select string_agg(l.kind || ' ' || l.name, chr(10) order by l.name)"
                    + " from core.organization_alias l where l.organization_id = o.id)",
            LIST.from(),
            LIST.orders(),
            LIST.natural(),
            LIST.tie());

    private static final ChangeSql CHANGES = ChangeSql.of("core.organization");

    @PersistenceContext
    private EntityManager em;

    Organization save(Organization organization) {
        em.persist(organization);
        em.flush();
        return organization;
    }

    /** Writes what was changed; an edit of a name alone counts as one of the organization. */
    void flush(Organization organization) {
        em.lock(organization, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** @return those that there are, in any order */
    List<Organization> byIds(Collection<Long> ids) {
        return em.createQuery("select x from Organization x where x.id in :ids", Organization.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Organization> byId(long id) {
        return Optional.ofNullable(em.find(Organization.class, id));
    }

    Optional<Organization> byCode(String code) {
        return em.createQuery("select o from Organization o where o.code = :code", Organization.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @return whether the one is the other or is inside it, through any number of others */
    boolean inside(long id, long of) {
        return !em.createNativeQuery("with recursive up (id, parent_id) as (select o.id, o.parent_id"
                        + " from core.organization o where o.id = ?1 union select o.id, o.parent_id from up"
                        + " join core.organization o on o.id = up.parent_id) select 1 from up where up.id = ?2")
                .setParameter(1, id)
                .setParameter(2, of)
                .getResultList()
                .isEmpty();
    }

    Page<OrganizationSummary> find(OrganizationCriteria criteria, LocalDate today, Language reader, Paging paging) {
        return LIST.page(
                em::createNativeQuery,
                OrganizationConditions.of(criteria, today),
                spoken(paging, reader),
                OrganizationRepository::summary);
    }

    List<OrganizationSummary> part(OrganizationCriteria criteria, LocalDate today, Language reader, Paging paging) {
        return LIST.part(
                em::createNativeQuery,
                OrganizationConditions.of(criteria, today),
                spoken(paging, reader),
                OrganizationRepository::summary);
    }

    long count(OrganizationCriteria criteria, LocalDate today) {
        return LIST.count(em::createNativeQuery, OrganizationConditions.of(criteria, today));
    }

    void each(
            OrganizationCriteria criteria,
            LocalDate today,
            Language reader,
            Paging order,
            Consumer<OrganizationSummary> consumer) {
        LIST.each(
                em::createNativeQuery,
                () -> em.unwrap(Connection.class),
                OrganizationConditions.of(criteria, today),
                spoken(order, reader),
                OrganizationRepository::summary,
                consumer);
    }

    void eachNamed(
            OrganizationCriteria criteria,
            LocalDate today,
            Language reader,
            Paging order,
            BiConsumer<OrganizationSummary, List<LogAlias>> consumer) {
        NAMED.each(
                em::createNativeQuery,
                () -> em.unwrap(Connection.class),
                OrganizationConditions.of(criteria, today),
                spoken(order, reader),
                row -> new Named(summary(row), aliases(row.text())),
                named -> consumer.accept(named.organization(), named.names()));
    }

    /** A row of an export, and what else the organization is called. */
    private record Named(OrganizationSummary organization, List<LogAlias> names) {}

    private static List<LogAlias> aliases(String gathered) {
        return gathered == null
                ? List.of()
                : gathered.lines()
                        .map(line -> line.split(" ", 2))
                        .map(parts -> new LogAlias(parts[1], AliasKind.valueOf(parts[0]), null))
                        .toList();
    }

    OrganizationSummary summary(long id, LocalDate today) {
        Conditions one = new Conditions().with("today", today).and("o.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), OrganizationRepository::summary)
                .get(0);
    }

    OrganizationDetail.Publication publication(long id) {
        Object[] facts = (Object[]) em.createNativeQuery("select source_en, source_fr, source_urls, name_fr_origin,"
                        + " confidence, confidence_note_en, confidence_note_fr from core.organization where id = ?")
                .setParameter(1, id)
                .getSingleResult();
        Row row = new Row(facts);
        return new OrganizationDetail.Publication(
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return keys of names that are or once were the organization's, as the audit knows them */
    @SuppressWarnings("unchecked")
    List<String> aliasKeysEver(long id) {
        return em.createNativeQuery("select distinct row_key"
                        + " from audit.open_parts('organization_id', array[?1])"
                        + " where table_name = 'core.organization_alias' order by 1")
                .setParameter(1, Long.toString(id))
                .getResultList();
    }

    /** Sorting follows the reader's language where the column does. */
    private static Paging spoken(Paging paging, Language reader) {
        String sort = paging.sort() == null ? "name" : paging.sort();
        return reader == Language.FR && BILINGUAL.contains(sort) ? paging.by(sort + ".fr") : paging;
    }

    private static OrganizationSummary summary(Row row) {
        return new OrganizationSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(OrganizationKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.count(),
                row.date(),
                row.flag(),
                row.text());
    }
}
