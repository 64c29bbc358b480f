package parley.contacts.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PersonName;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.record.SearchWords;

/** Terms on councils in the database. */
@ApplicationScoped
class MembershipRepository {
    private static final String LAST = "core.last_day(m.to_date, m.to_precision)";
    private static final String BEGUN = "(m.from_date is null or m.from_date <= :today)";
    private static final String CURRENT = BEGUN + " and (m.to_date is null or " + LAST + " >= :today)";
    private static final String ENDING = BEGUN + " and m.to_date is not null and " + LAST + " between :today and :soon";
    private static final String MEMBER = "coalesce(p.sort_name, o.name_en, o.name_fr) collate \"und-x-icu\" #dir";

    private static final ListSql LIST = new ListSql(
            "m.id, c.id, c.name_en, c.name_fr, c.acronym_en, c.acronym_fr, o.id, o.name_en, o.name_fr, p.id,"
                    + " p.family_name, p.given_name, p.name_order, m.role, m.detail_en, m.detail_fr, m.member_class,"
                    + " m.from_date, m.from_precision, m.to_date, m.to_precision, m.archived_at is not null",
            "contacts.membership m join core.organization c on c.id = m.council_id"
                    + " left join core.organization o on o.id = m.organization_id left join core.person p on p.id = m.person_id",
            Map.of(
                    "council",
                    "coalesce(c.name_en, c.name_fr) collate \"und-x-icu\" #dir, m.from_date desc nulls last",
                    "member",
                    MEMBER,
                    "role",
                    "m.role #dir, " + MEMBER,
                    "from",
                    "m.from_date #dir nulls last",
                    "to",
                    LAST + " #dir nulls last"),
            "m.to_date is not null, " + LAST + " desc, m.from_date desc nulls last",
            "m.id");

    private static final ListSql COUNCILS = new ListSql(
            "c.id, c.name_en, c.name_fr, c.acronym_en, c.acronym_fr, c.kind, "
                    + count("distinct m.organization_id", CURRENT) + ", " + count("distinct m.person_id", CURRENT)
                    + ", " + count("*", ENDING),
            "core.organization c",
            Map.of(
                    "name", "coalesce(c.name_en, c.name_fr) collate \"und-x-icu\" #dir",
                    "name.fr", "coalesce(c.name_fr, c.name_en) collate \"und-x-icu\" #dir"),
            "coalesce(c.name_en, c.name_fr) collate \"und-x-icu\"",
            "c.id");

    /** Names alone: what each council counts is much more than a choice needs. */
    private static final String CARDS = "select c.id, c.name_en, c.name_fr from core.organization c"
            + " where c.archived_at is null and c.id = any (array(select id from core.organization where kind in"
            + " ('BUSINESS_COUNCIL', 'CHAMBER') union all select council_id from contacts.membership where"
            + " archived_at is null))";

    @PersistenceContext
    private EntityManager em;

    private static String count(String what, String which) {
        return "(select count(" + what + ") from contacts.membership m where m.council_id = c.id"
                + " and m.archived_at is null and " + which + ")";
    }

    Membership save(Membership membership) {
        em.persist(membership);
        em.flush();
        return membership;
    }

    void flush(Membership membership) {
        em.lock(membership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Optional<Membership> byId(long id) {
        return Optional.ofNullable(em.find(Membership.class, id));
    }

    /** Lets those who write terms on one council at once do it one after the other, until the transaction ends. */
    void lock(long councilId) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('contacts.membership', ?1))")
                .setParameter(1, councilId)
                .getSingleResult();
    }

    /** @return whether another active term of the same member in the same role touches that time */
    boolean overlaps(LogMembership wanted, Long but) {
        LocalDate from =
                wanted.from() == null ? LocalDate.of(1, 1, 1) : wanted.from().value();
        LocalDate to =
                wanted.to() == null ? LocalDate.of(9999, 12, 31) : wanted.to().last();
        Conditions conditions = new Conditions()
                .and("m.archived_at is null")
                .and("m.council_id = :council", "council", wanted.councilId())
                .and("m.role = :role", "role", wanted.role())
                .and("m.organization_id is not distinct from cast(:organization as bigint)")
                .and("m.person_id is not distinct from cast(:person as bigint)")
                .and("m.id is distinct from cast(:but as bigint)")
                .and("m.from_date is null or m.from_date <= :to", "to", to)
                .and("m.to_date is null or " + LAST + " >= :from", "from", from)
                .with("organization", wanted.organizationId())
                .with("person", wanted.personId())
                .with("but", but);
        return !conditions
                .query(em::createNativeQuery, "select 1 from contacts.membership m" + conditions.where() + " limit 1")
                .getResultList()
                .isEmpty();
    }

    Page<MembershipSummary> find(MembershipCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, MembershipRepository::summary);
    }

    List<MembershipSummary> all(MembershipCriteria criteria, LocalDate today) {
        return LIST.all(
                em::createNativeQuery, conditions(criteria, today), Paging.first(), MembershipRepository::summary);
    }

    List<MembershipSummary> byIds(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("m.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), MembershipRepository::summary);
    }

    /** The councils of {@link #councils}. */
    @SuppressWarnings("unchecked")
    List<CouncilCard> cards(boolean french) {
        String name = french ? "coalesce(c.name_fr, c.name_en)" : "coalesce(c.name_en, c.name_fr)";
        List<Object[]> rows = em.createNativeQuery(CARDS + " order by " + name + " collate \"und-x-icu\", c.id")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new CouncilCard(row.id(), row.text(), row.text()))
                .toList();
    }

    /** Councils and chambers, and whatever else has members. */
    Page<CouncilSummary> councils(LocalDate today, boolean french, Paging paging) {
        boolean byName = paging.sort() == null || paging.sort().equals("name");
        Paging order = byName ? paging.by(french ? "name.fr" : "name") : paging;
        return COUNCILS.page(em::createNativeQuery, councils(today), order, MembershipRepository::council);
    }

    /** One of the councils of {@link #councils}. */
    Optional<CouncilSummary> council(long id, LocalDate today) {
        Conditions one = councils(today).and("c.id = :id", "id", id);
        return COUNCILS.all(em::createNativeQuery, one, Paging.first(), MembershipRepository::council).stream()
                .findFirst();
    }

    private static Conditions councils(LocalDate today) {
        return dated(today)
                .and("c.archived_at is null")
                .and("c.kind in ('BUSINESS_COUNCIL', 'CHAMBER') or exists (select 1 from contacts.membership m"
                        + " where m.council_id = c.id and m.archived_at is null)");
    }

    private static CouncilSummary council(Row row) {
        return new CouncilSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(OrganizationKind.class),
                row.count(),
                row.count(),
                row.count());
    }

    private static Conditions dated(LocalDate today) {
        return new Conditions().with("today", today).with("soon", today.plusDays(Term.SOON));
    }

    private static Conditions conditions(MembershipCriteria criteria, LocalDate today) {
        Conditions conditions = dated(today);
        switch (criteria.state()) {
            case ACTIVE -> conditions.and("m.archived_at is null");
            case ARCHIVED -> conditions.and("m.archived_at is not null");
            case ANY -> {
                // nothing to leave out
            }
        }
        int n = 0;
        for (String word : SearchWords.of(criteria.q())) {
            String name = "w" + n++;
            conditions.and(
                    "c.search like core.norm(:W) or o.search like core.norm(:W) or p.search like core.norm(:W)"
                            .replace(":W", ":" + name),
                    name,
                    SearchWords.anywhere(word));
        }
        if (criteria.term() != null) {
            conditions.and(
                    switch (criteria.term()) {
                        case CURRENT -> CURRENT;
                        case ENDING -> ENDING;
                        case ENDED -> LAST + " < :today";
                        case UPCOMING -> "m.from_date > :today";
                    });
        }
        return conditions
                .and("m.council_id = :council", "council", criteria.councilId())
                .and("m.organization_id = :organization", "organization", criteria.organizationId())
                .and("m.person_id = :person", "person", criteria.personId())
                .and("m.role = :role", "role", criteria.role())
                .and("m.member_class = :class", "class", criteria.memberClass());
    }

    private static MembershipSummary summary(Row row) {
        long id = row.id();
        long council = row.id();
        String[] names = {row.text(), row.text(), row.text(), row.text()};
        Long organization = row.id();
        String organizationEn = row.text();
        String organizationFr = row.text();
        Long person = row.id();
        String family = row.text();
        String given = row.text();
        NameOrder order = row.constant(NameOrder.class);
        return new MembershipSummary(
                id,
                council,
                names[0],
                names[1],
                names[2],
                names[3],
                organization,
                organizationEn,
                organizationFr,
                person,
                person == null ? null : PersonName.of(family, given, order),
                row.constant(MembershipRole.class),
                row.text(),
                row.text(),
                row.constant(MembershipClass.class),
                row.partialDate(),
                row.partialDate(),
                row.flag());
    }
}
