package parley.missions.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Companies of missions with their status of a day. */
@ApplicationScoped
class CompanyRepository {
    private static final ListSql LIST = new ListSql(
            "c.id, c.mission_id, m.code, o.id, o.name_en, o.name_fr, s.name_en, s.name_fr, c.province, c.size,"
                    + " x.status, x.effective, x.reason,"
                    + " (select count(*) from missions.delegate d where d.company_id = c.id and d.archived_at is null),"
                    + " (select count(*) from missions.outcome t where t.mission_id = c.mission_id"
                    + "   and t.organization_id = c.organization_id"
                    + "   and t.archived_at is null), c.version",
            "missions.company c join missions.mission m on m.id = c.mission_id"
                    + " join core.organization o on o.id = c.organization_id"
                    + " left join core.sector s on s.id = c.sector_id"
                    + " join lateral (select h.status, h.effective, h.reason from missions.company_status h"
                    + "   where h.company_id = c.id and h.effective <= cast(:asOf as date)"
                    + "   order by h.effective desc, h.id desc limit 1) x on true",
            Map.of(
                    "company", "core.norm(coalesce(o.name_en, o.name_fr)) #dir",
                    "mission", "m.code #dir",
                    "status", "x.status #dir",
                    "province", "c.province #dir nulls last",
                    "size", "c.size #dir nulls last"),
            "core.norm(coalesce(o.name_en, o.name_fr))",
            "c.id");

    @PersistenceContext
    private EntityManager em;

    Company save(Company company) {
        em.persist(company);
        em.flush();
        return company;
    }

    void flush() {
        em.flush();
    }

    Optional<Company> byId(long id) {
        return Optional.ofNullable(em.find(Company.class, id));
    }

    /** Asks after others who list a company of the mission have finished; they wait for this transaction. */
    boolean listed(long missionId, long organizationId) {
        em.createNativeQuery("select id from missions.mission where id = ? for no key update")
                .setParameter(1, missionId)
                .getResultList();
        return !em.createQuery(
                        "select c.id from MissionCompany c where c.missionId = :mission and c.organizationId = :organization")
                .setParameter("mission", missionId)
                .setParameter("organization", organizationId)
                .getResultList()
                .isEmpty();
    }

    void appendStatus(long companyId, LogCompany command, LocalDate effective, Instant now, Long by) {
        em.createNativeQuery("insert into missions.company_status (company_id, status, effective, reason, entered_at,"
                        + " entered_by) values (?1, ?2, ?3, ?4, ?5, cast(?6 as bigint))")
                .setParameter(1, companyId)
                .setParameter(2, command.status().name())
                .setParameter(3, effective)
                .setParameter(4, command.reason())
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, by)
                .executeUpdate();
    }

    Page<CompanySummary> find(CompanyCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, CompanyRepository::summary);
    }

    CompanySummary summary(long id, LocalDate asOf) {
        Conditions one = new Conditions().with("asOf", asOf).and("c.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), CompanyRepository::summary)
                .get(0);
    }

    /** @return how many the criteria find at each status, in the order of the statuses; those without any are left out */
    @SuppressWarnings("unchecked")
    Map<CompanyStatus, Long> counts(CompanyCriteria criteria, LocalDate today) {
        Conditions conditions = conditions(criteria, today);
        List<Object[]> rows = conditions
                .query(
                        em::createNativeQuery,
                        "select x.status, count(*) from " + LIST.from() + conditions.where() + " group by x.status")
                .getResultList();
        Map<CompanyStatus, Long> counts = new EnumMap<>(CompanyStatus.class);
        rows.stream().map(Row::new).forEach(row -> counts.put(row.constant(CompanyStatus.class), row.count()));
        return counts;
    }

    private static Conditions conditions(CompanyCriteria criteria, LocalDate today) {
        return new Conditions()
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .and("c.mission_id = :mission", "mission", criteria.missionId())
                .words("o.search like core.norm(:q)", "q", criteria.q())
                .and("x.status = :status", "status", criteria.status())
                .and("c.province = :province", "province", criteria.province())
                .and("c.sector_id = :sector", "sector", criteria.sectorId());
    }

    private static CompanySummary summary(Row row) {
        return new CompanySummary(
                row.id(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Province.class),
                row.constant(CompanySize.class),
                row.constant(CompanyStatus.class),
                row.date(),
                row.text(),
                row.count(),
                row.count(),
                row.integer());
    }
}
