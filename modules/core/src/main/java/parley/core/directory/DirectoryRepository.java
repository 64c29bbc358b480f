package parley.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Cards of people, organizations and sectors. */
@ApplicationScoped
class DirectoryRepository {
    private static final ListSql PEOPLE = new ListSql(
            "p.id, p.family_name, p.given_name, p.name_order, m.title_en, m.title_fr, o.id, o.name_en, o.name_fr",
            "core.person p left join lateral (select a.* from core.affiliation a where a.person_id = p.id"
                    + " order by a.main desc, a.to_date is null desc, a.from_date desc nulls last, a.id limit 1) m on true"
                    + " left join core.organization o on o.id = m.organization_id",
            Map.of(),
            "p.sort_name collate \"und-x-icu\"",
            "p.id");

    private static final ListSql ORGANIZATIONS = new ListSql(
            "o.id, o.code, o.name_en, o.name_fr, o.acronym_en, o.acronym_fr, o.kind",
            "core.organization o",
            Map.of("fr", "coalesce(o.name_fr, o.name_en) collate \"und-x-icu\""),
            "coalesce(o.name_en, o.name_fr) collate \"und-x-icu\"",
            "o.id");

    @PersistenceContext
    private EntityManager em;

    List<PersonCard> people(String words, int limit) {
        Conditions conditions = new Conditions().and("p.archived_at is null");
        DirectorySearch.people(conditions, words);
        Paging first = new Paging(1, limit, null, false);
        return PEOPLE.part(em::createNativeQuery, conditions, first, DirectoryRepository::person);
    }

    List<PersonCard> people(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : PEOPLE.all(em::createNativeQuery, oneOf("p.id", ids), Paging.first(), DirectoryRepository::person);
    }

    List<OrganizationCard> organizations(String words, boolean french, int limit) {
        Conditions conditions = new Conditions().and("o.archived_at is null");
        DirectorySearch.organizations(conditions, words);
        Paging first = new Paging(1, limit, french ? "fr" : null, false);
        return ORGANIZATIONS.part(em::createNativeQuery, conditions, first, DirectoryRepository::organization);
    }

    List<OrganizationCard> organizations(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ORGANIZATIONS.all(
                        em::createNativeQuery, oneOf("o.id", ids), Paging.first(), DirectoryRepository::organization);
    }

    /** Every organization whose name, acronym or alias is exactly the text, whatever its case and accents. */
    List<OrganizationCard> organizationsNamed(String text) {
        Conditions conditions = new Conditions()
                .and("o.archived_at is null")
                .and(
                        "core.norm(:text) in (core.norm(o.name_en), core.norm(o.name_fr), core.norm(o.acronym_en),"
                                + " core.norm(o.acronym_fr)) or exists (select 1 from core.organization_alias l"
                                + " where l.organization_id = o.id and l.search = core.norm(:text))",
                        "text",
                        text.strip());
        return ORGANIZATIONS.all(em::createNativeQuery, conditions, Paging.first(), DirectoryRepository::organization);
    }

    @SuppressWarnings("unchecked")
    List<SectorCard> sectors() {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, code, name_en, name_fr from core.sector order by position")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new SectorCard(row.id(), row.text(), row.text(), row.text()))
                .toList();
    }

    private static Conditions oneOf(String column, Collection<Long> ids) {
        return new Conditions().oneOf(column, ids);
    }

    private static PersonCard person(Row row) {
        long id = row.id();
        PersonName name = PersonName.of(row.text(), row.text(), row.constant(NameOrder.class));
        return new PersonCard(
                id, name.asUsed(), name.filed(), row.text(), row.text(), row.id(), row.text(), row.text());
    }

    private static OrganizationCard organization(Row row) {
        return new OrganizationCard(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(OrganizationKind.class));
    }
}
