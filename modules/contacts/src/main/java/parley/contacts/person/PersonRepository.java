package parley.contacts.person;

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
import java.util.TreeMap;
import java.util.function.BiConsumer;
import parley.contacts.consent.ConsentState;
import parley.contacts.consent.Purpose;
import parley.contacts.membership.MembershipConditions;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.Person;
import parley.core.directory.PersonName;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.Row;
import parley.core.text.Language;

/** People in the database. */
@ApplicationScoped
class PersonRepository {
    private static final String SECTORS =
            "(select string_agg(t.name_LL, '; ' order by t.position) from core.person_sector u"
                    + " join core.sector t on t.id = u.sector_id where u.person_id = p.id)";
    private static final String TAGS =
            "(select string_agg(coalesce(t.name_LL, t.name_RR), '; ' order by coalesce(t.name_LL, t.name_RR), t.id)"
                    + " from contacts.person_tag u join contacts.tag t on t.id = u.tag_id where u.person_id = p.id)";
    private static final String PHONES = "(select string_agg(concat_ws(' ', f.kind, f.e164, f.extension), chr(10)"
            + " order by f.position, f.id) from core.affiliation_phone f where f.affiliation_id = m.id)";
    private static final String NAME = "p.sort_name collate \"und-x-icu\" #dir";

    private static final ListSql LIST = new ListSql(
            "p.id, p.family_name, p.given_name, p.name_order, p.honorific_en, p.honorific_fr, p.form_of_address_en,"
                    + " p.form_of_address_fr, p.language, c.code, coalesce(c.name_en, p.country_other, o.country_other),"
                    + " coalesce(c.name_fr, p.country_other, o.country_other), " + SECTORS.replace("LL", "en") + ", "
                    + SECTORS.replace("LL", "fr") + ", o.id, o.name_en, o.name_fr, o.kind, m.title_en, m.title_fr,"
                    + " m.department, m.from_date, m.from_precision, m.email, " + PHONES
                    + ", m.postal_address, o.postal_address, k.code, coalesce(k.name_en, o.country_other), coalesce(k.name_fr, o.country_other), "
                    + PersonConditions.LAST
                    + ", " + MembershipConditions.names(PersonConditions.MEMBER, "en") + ", "
                    + MembershipConditions.names(PersonConditions.MEMBER, "fr") + ", "
                    + TAGS.replace("LL", "en").replace("RR", "fr") + ", "
                    + TAGS.replace("LL", "fr").replace("RR", "en") + ", p.archived_at is not null, p.marking, "
                    + ConsentState.SQL,
            "core.person p left join lateral (select a.* from " + PersonConditions.MAIN + ") m on true"
                    + " left join core.organization o on o.id = m.organization_id left join core.party c"
                    + " on c.id = coalesce(p.country_id, case when p.country_other is null then o.country_id end)"
                    + " left join core.party k on k.id = o.country_id",
            Map.of(
                    "name", NAME,
                    "familyName", NAME,
                    "organization", "coalesce(o.name_en, o.name_fr) collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "organization.fr", "coalesce(o.name_fr, o.name_en) collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "country", "c.name_en collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "country.fr", "c.name_fr collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "lastInteraction", PersonConditions.LAST + " #dir nulls last, " + NAME),
            "p.sort_name collate \"und-x-icu\"",
            "p.id");

    private static final ChangeSql CHANGES = ChangeSql.of("core.person").with("core.affiliation", "person_id");

    /** Organization and title, else department, e-mail or whose affiliation it is: it may say any of them or none. */
    private static final String AFFILIATION = "coalesce(nullif(concat_ws(', ', coalesce(o.name_LL, o.name_RR),"
            + " coalesce(a.title_LL, a.title_RR)), ''), a.department, a.email, p.sort_name)";

    private static final String AFFILIATIONS = "select a.id, a.person_id, "
            + AFFILIATION.replace("LL", "en").replace("RR", "fr") + ", "
            + AFFILIATION.replace("LL", "fr").replace("RR", "en")
            + " from core.affiliation a join core.person p on p.id = a.person_id"
            + " left join core.organization o on o.id = a.organization_id";

    /** The list with everything that reaches a person, which most lists and exports do not show. */
    private static final ListSql WHOLE = with(LIST, OtherReach.SQL);

    private static final String EXPORT_ANSWER = ConsentState.SQL.replace(":purpose", ":exportPurpose");

    /** The list with one more column: the answer for the purpose of an export. */
    private static final ListSql EXPORT = with(LIST, EXPORT_ANSWER);

    private static final ListSql WHOLE_EXPORT = with(WHOLE, EXPORT_ANSWER);

    @PersistenceContext
    private EntityManager em;

    Person save(Person person) {
        em.persist(person);
        em.flush();
        return person;
    }

    /** Writes what was changed; an edit of an affiliation alone counts as one of the person. */
    void flush(Person person) {
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** @return those that there are, in any order */
    List<Person> byIds(Collection<Long> ids) {
        return em.createQuery("select x from Person x where x.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Person> byId(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    private static ListSql with(ListSql list, String column) {
        return new ListSql(list.columns() + ", " + column, list.from(), list.orders(), list.natural(), list.tie());
    }

    /** @param whole whether also what reaches them beside the main affiliation */
    Page<PersonSummary> find(PersonCriteria criteria, boolean whole, LocalDate today, Language reader, Paging paging) {
        return (whole ? WHOLE : LIST)
                .page(
                        em::createNativeQuery,
                        PersonConditions.of(criteria, today),
                        spoken(paging, reader),
                        row -> summary(row, whole));
    }

    List<PersonSummary> part(PersonCriteria criteria, LocalDate today, Language reader, Paging paging) {
        return LIST.part(
                em::createNativeQuery,
                PersonConditions.of(criteria, today),
                spoken(paging, reader),
                PersonRepository::summary);
    }

    long count(PersonCriteria criteria, LocalDate today) {
        return LIST.count(em::createNativeQuery, PersonConditions.of(criteria, today));
    }

    @SuppressWarnings("unchecked")
    Map<String, Long> leftOut(PersonCriteria criteria, String purpose, LocalDate today) {
        Conditions conditions = PersonConditions.of(criteria, today).with("exportPurpose", purpose);
        String answer = ConsentState.ANSWER.replace(":purpose", ":exportPurpose");
        String sql = "select x.answer, count(*) from (select " + answer + " as answer from " + LIST.from()
                + conditions.where() + ") x where x.answer <> 'ALLOWED' group by 1";
        Map<String, Long> counts = new TreeMap<>();
        ((List<Object[]>) conditions.query(em::createNativeQuery, sql).getResultList())
                .stream().map(Row::new).forEach(row -> counts.put(row.text(), row.count()));
        return counts;
    }

    void each(
            PersonCriteria criteria,
            boolean whole,
            String purpose,
            LocalDate today,
            Language reader,
            Paging order,
            BiConsumer<PersonSummary, ConsentState> consumer) {
        Conditions conditions = PersonConditions.of(criteria, today)
                .with("exportPurpose", purpose == null ? criteria.consent().purpose() : purpose);
        (whole ? WHOLE_EXPORT : EXPORT)
                .each(
                        em::createNativeQuery,
                        () -> em.unwrap(Connection.class),
                        conditions,
                        spoken(order, reader),
                        row -> new Exported(summary(row, whole), ConsentState.read(row.text())),
                        exported -> consumer.accept(exported.person(), exported.state()));
    }

    /** A row of an export: the list's own, and whether its purpose may use it. */
    private record Exported(PersonSummary person, ConsentState state) {}

    PersonSummary summary(long id, LocalDate today) {
        Conditions one = new Conditions()
                .with("today", today)
                .with("purpose", Purpose.USUAL)
                .and("p.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), PersonRepository::summary)
                .get(0);
    }

    /** @return organization and title of those that there are, with the address of the person; in any order */
    @SuppressWarnings("unchecked")
    List<RecordCard> affiliations(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("a.id", ids);
        List<Object[]> rows =
                some.query(em::createNativeQuery, AFFILIATIONS + some.where()).getResultList();
        return rows.stream().map(Row::new).map(PersonRepository::affiliation).toList();
    }

    private static RecordCard affiliation(Row row) {
        RecordRef ref = new RecordRef(AffiliationSource.KIND, row.id());
        String address = PersonSource.address(row.id());
        return new RecordCard(ref, row.text(), row.text(), address, null);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return keys of rows that are or once were part of the record, as the audit knows them */
    @SuppressWarnings("unchecked")
    List<String> keysEver(String table, String parentColumn, List<String> parents) {
        if (parents.isEmpty()) {
            return List.of();
        }
        return new Conditions()
                .with("table", table)
                .with("parents", String.join(",", parents))
                .query(
                        em::createNativeQuery,
                        "select distinct row_key from audit.open_parts('" + parentColumn
                                + "', string_to_array(:parents, ',')) where table_name = :table order by 1")
                .getResultList();
    }

    /** Sorting follows the reader's language where the column does. */
    private static Paging spoken(Paging paging, Language reader) {
        boolean bilingual = "organization".equals(paging.sort()) || "country".equals(paging.sort());
        return reader == Language.FR && bilingual ? paging.by(paging.sort() + ".fr") : paging;
    }

    private static PersonSummary summary(Row row) {
        return summary(row, false);
    }

    private static PersonSummary summary(Row row, boolean whole) {
        return new PersonSummary(
                row.id(),
                PersonName.of(row.text(), row.text(), row.constant(NameOrder.class)),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Language.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.constant(OrganizationKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.partialDate(),
                row.text(),
                Phones.read(row.text()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.text(),
                ConsentState.read(row.text()),
                whole ? OtherReach.read(row.text(), row.text()) : null);
    }
}
