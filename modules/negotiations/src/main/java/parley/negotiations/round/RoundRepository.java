package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.record.SearchWords;
import parley.negotiations.known.NeedToKnow;

/** Rounds in the database. */
@ApplicationScoped
class RoundRepository {
    /** A round known only by its month or year may have ended on the last day of it. */
    private static final String LAST_DAY = "case coalesce(r.end_precision, r.start_precision)"
            + " when 'DAY' then coalesce(r.end_date, r.start_date)"
            + " when 'MONTH' then cast(coalesce(r.end_date, r.start_date) + interval '1 month' as date) - 1"
            + " else cast(coalesce(r.end_date, r.start_date) + interval '1 year' as date) - 1 end";

    private static final ListSql LIST = new ListSql(
            "r.id, r.code, r.label_en, r.label_fr, r.kind, r.number, r.start_date, r.start_precision, r.end_date,"
                    + " r.end_precision, r.window_en, r.window_fr, r.format, r.city_en, r.city_fr, r.country_id,"
                    + " r.host_party_id, r.status, r.progress_en, r.progress_fr, r.marking,"
                    + " (select count(*) from negotiations.session_slot s where s.round_id = r.id),"
                    + " (select count(*) from negotiations.round_source o where o.round_id = r.id),"
                    + " exists (select 1 from negotiations.round_source o where o.round_id = r.id and o.differs_en is not null),"
                    + " r.published",
            "negotiations.round r left join core.party h on h.id = r.host_party_id",
            Map.of(
                    "round", "r.position #dir",
                    "start", "r.start_date #dir nulls last",
                    "place", "core.norm(r.city_en) #dir nulls last",
                    "format", "r.format #dir nulls last",
                    "host", "h.name_en #dir nulls last",
                    "status", "r.status #dir"),
            "r.position desc",
            "r.id");

    private static final Pattern CODE = Pattern.compile("\\b(TNC|CNC)-?(\\d+)\\b", Pattern.CASE_INSENSITIVE);

    private static final ChangeSql CHANGES = ChangeSql.of("negotiations.round");

    @PersistenceContext
    private EntityManager em;

    Round save(Round round) {
        em.persist(round);
        em.flush();
        return round;
    }

    void flush() {
        em.flush();
    }

    Optional<Round> byId(long id) {
        return Optional.ofNullable(em.find(Round.class, id));
    }

    Optional<Round> byCode(String code) {
        return em.createQuery("select r from Round r where r.code = :code", Round.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Page<RoundSummary> find(RoundCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, RoundRepository::summary);
    }

    /** @return the first of them, not counted */
    List<RoundSummary> first(RoundCriteria criteria, int limit) {
        return LIST.part(
                em::createNativeQuery,
                conditions(criteria),
                new Paging(1, limit, null, false),
                RoundRepository::summary);
    }

    RoundSummary summary(long id) {
        Conditions one = new Conditions().and("r.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), RoundRepository::summary)
                .get(0);
    }

    /** @return rounds that touch the days, by start; those without a published date never */
    List<RoundSummary> between(LocalDate from, LocalDate to) {
        Conditions days = new Conditions()
                .and("r.archived_at is null")
                .and("r.start_date <= :to", "to", to)
                .and(LAST_DAY + " >= :from", "from", from);
        return LIST.all(em::createNativeQuery, days, new Paging(1, 1, "start", false), RoundRepository::summary);
    }

    /** @return those not held and not cancelled that begin on the day or later, by start, as far as they were logged by the other */
    List<RoundSummary> coming(LocalDate from, LocalDate loggedBy) {
        Conditions ahead = new Conditions()
                .and("r.archived_at is null and r.status not in ('HELD', 'CANCELLED')")
                .and("r.start_date >= :from", "from", from)
                .and("cast(r.created_at at time zone 'America/Toronto' as date) <= :logged", "logged", loggedBy);
        return LIST.all(em::createNativeQuery, ahead, new Paging(1, 1, "start", false), RoundRepository::summary);
    }

    /** @return those that there are, by id */
    Map<Long, RoundSummary> summaries(Collection<Long> ids) {
        Conditions some = new Conditions()
                .and(
                        "r.id = any (cast(string_to_array(:ids, ',') as bigint[]))",
                        "ids",
                        ids.stream().map(Object::toString).collect(Collectors.joining(",")));
        return ids.isEmpty()
                ? Map.of()
                : LIST.all(em::createNativeQuery, some, Paging.first(), RoundRepository::summary).stream()
                        .collect(Collectors.toMap(RoundSummary::id, summary -> summary));
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return keys of its sessions whose chapters are not withheld from the caller */
    @SuppressWarnings("unchecked")
    List<String> sessionKeys(long roundId, Set<String> lists) {
        return new Conditions()
                .with("round", roundId)
                .with("lists", String.join(",", lists))
                .query(
                        em::createNativeQuery,
                        "select cast(s.id as text) from negotiations.session s join negotiations.chapter c on c.id = s.chapter_id"
                                + " where s.round_id = :round and " + NeedToKnow.OPEN + " order by s.id")
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    PublishedRound published(long id) {
        List<Object[]> sources = em.createNativeQuery("select title_en, title_fr, url, differs_en, differs_fr"
                        + " from negotiations.round_source where round_id = ? order by position")
                .setParameter(1, id)
                .getResultList();
        Object[] facts = (Object[]) em.createNativeQuery(
                        "select groups_en, groups_fr, topics_en, topics_fr, outcome_en,"
                                + " outcome_fr, confidence, confidence_note_en, confidence_note_fr from negotiations.round where id = ?")
                .setParameter(1, id)
                .getSingleResult();
        Row row = new Row(facts);
        return new PublishedRound(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                sources.stream().map(Row::new).map(RoundRepository::source).toList());
    }

    private static PublishedRound.Source source(Row row) {
        return new PublishedRound.Source(row.text(), row.text(), row.text(), row.text(), row.text());
    }

    /** A round's name is found as TNC-17, tnc17 or CNC-17 too; as a phrase, for a lone number stands in many. */
    private static String spaced(String words) {
        return words == null || words.isBlank()
                ? null
                : SearchWords.anywhere(CODE.matcher(words.strip()).replaceAll("$1 $2"));
    }

    private static Conditions conditions(RoundCriteria criteria) {
        Conditions conditions = new Conditions()
                .and("r.archived_at is null")
                .and("r.search like core.norm(:q)", "q", spaced(criteria.q()))
                .and("extract(year from r.start_date) = :year", "year", criteria.year())
                .and("r.format = :format", "format", criteria.format())
                .and("r.status = :status", "status", criteria.status())
                .and("r.host_party_id = :host", "host", criteria.hostPartyId())
                .and(LAST_DAY + " >= :from", "from", criteria.from())
                .and("r.start_date <= :to", "to", criteria.to());
        if (criteria.dated() != null) {
            conditions.and("r.start_date is " + (criteria.dated() ? "not null" : "null"));
        }
        return conditions;
    }

    private static RoundSummary summary(Row row) {
        return new RoundSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(RoundKind.class),
                row.integer(),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.constant(MeetingFormat.class),
                row.text(),
                row.text(),
                row.id(),
                row.id(),
                row.constant(RoundStatus.class),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.count(),
                row.flag(),
                row.flag());
    }
}
