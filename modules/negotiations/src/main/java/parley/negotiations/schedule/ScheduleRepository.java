package parley.negotiations.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.known.NeedToKnow;

/** Sessions, seats and voices as the schedule needs them. Of a withheld session it knows the room and the hour, and nobody in it. */
@ApplicationScoped
class ScheduleRepository {
    private static final ListSql SITTINGS = new ListSql(
            "s.id, c.code, coalesce(s.day, case when r.start_precision = 'DAY' then r.start_date end),"
                    + " s.end_day, s.start_time, s.end_time, coalesce(s.time_zone, r.time_zone), coalesce(s.city_en, r.city_en), s.room,"
                    + " (select string_agg(p.person_id || ':' || p.party_id, ',') from negotiations.session_person p where p.session_id = w.id),"
                    + " (select string_agg(cast(x.party_id as text), ',') from (select party_id from negotiations.session_party"
                    + "   where session_id = w.id union select party_id from negotiations.session_person where session_id = w.id) x),"
                    + " w.id is null",
            "negotiations.session_slot s join negotiations.round r on r.id = s.round_id join negotiations.chapter c on c.id = s.chapter_id"
                    + " left join negotiations.session w on w.id = s.id and " + NeedToKnow.OPEN,
            Map.of(),
            "s.day nulls last, s.start_time nulls last, c.position",
            "s.id");

    private static final ListSql SEATS = new ListSql(
            "t.id, t.session_id, t.person_id, concat_ws(' ', p.given_name, p.family_name), t.party_id, t.role",
            "negotiations.session_person t join core.person p on p.id = t.person_id join core.party y on y.id = t.party_id",
            Map.of(),
            "y.code, p.sort_name",
            "t.id");

    private static final ListSql VOICES = new ListSql(
            "t.id, t.session_id, t.party_id, t.for_party_id",
            "negotiations.session_voice t",
            Map.of(),
            "t.party_id",
            "t.id");

    @PersistenceContext
    private EntityManager em;

    List<Sitting> ofRound(long round, Set<String> lists) {
        return sittings(new Conditions().and("s.round_id = :round", "round", round), lists);
    }

    /** @return those of any round that sit on one of the days */
    List<Sitting> during(LocalDate first, LocalDate last, Set<String> lists) {
        String day = "coalesce(s.day, case when r.start_precision = 'DAY' then r.start_date end)";
        return sittings(
                new Conditions()
                        .and(day + " <= :last", "last", last)
                        .and("coalesce(s.end_day, " + day + ") >= :first", "first", first),
                lists);
    }

    private List<Sitting> sittings(Conditions conditions, Set<String> lists) {
        return SITTINGS.all(
                em::createNativeQuery,
                conditions.with("lists", String.join(",", lists)),
                Paging.first(),
                ScheduleRepository::sitting);
    }

    private static Sitting sitting(Row row) {
        long id = row.id();
        String code = row.text();
        LocalDate first = row.date();
        LocalDate end = row.date();
        return new Sitting(
                id,
                code,
                first,
                end == null ? first : end,
                row.time(),
                row.time(),
                zone(row.text()),
                row.text(),
                row.text(),
                pairs(row.text()),
                ids(row.text()),
                row.flag());
    }

    static ZoneId zone(String name) {
        return ZoneId.of(name == null ? "UTC" : name);
    }

    private static Map<Long, Long> pairs(String text) {
        Map<Long, Long> pairs = new HashMap<>();
        if (text != null) {
            for (String pair : text.split(",")) {
                String[] both = pair.split(":");
                pairs.put(Long.valueOf(both[0]), Long.valueOf(both[1]));
            }
        }
        return pairs;
    }

    private static Set<Long> ids(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    List<Seat> seats(long session) {
        return SEATS.all(
                em::createNativeQuery,
                new Conditions().and("t.session_id = :session", "session", session),
                Paging.first(),
                row -> new Seat(row.id(), row.id(), row.id(), row.text(), row.id(), row.constant(SeatRole.class)));
    }

    List<Voice> voices(long session) {
        return VOICES.all(
                em::createNativeQuery,
                new Conditions().and("t.session_id = :session", "session", session),
                Paging.first(),
                row -> new Voice(row.id(), row.id(), row.id(), row.id()));
    }

    @SuppressWarnings("unchecked")
    Map<Long, String> names(List<Long> people) {
        Map<Long, String> names = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        if (!people.isEmpty()) {
            rows = em.createNativeQuery("select id, concat_ws(' ', given_name, family_name) from core.person"
                            + " where id = any (cast(string_to_array(?1, ',') as bigint[]))")
                    .setParameter(1, people.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .getResultList();
        }
        rows.forEach(row -> names.put(((Number) row[0]).longValue(), (String) row[1]));
        return names;
    }

    /** @return whether the person sits there for that party already */
    boolean seated(long session, TakeSeat seat) {
        return !em.createNativeQuery(
                        "select id from negotiations.session_person where session_id = ?1 and person_id = ?2"
                                + " and party_id = ?3")
                .setParameter(1, session)
                .setParameter(2, seat.personId())
                .setParameter(3, seat.partyId())
                .getResultList()
                .isEmpty();
    }

    void add(long session, TakeSeat seat) {
        em.createNativeQuery("insert into negotiations.session_person (session_id, person_id, party_id, role)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, session)
                .setParameter(2, seat.personId())
                .setParameter(3, seat.partyId())
                .setParameter(4, seat.role().name())
                .executeUpdate();
    }

    void removeSeat(long session, long seat) {
        delete("session_person", session, seat);
    }

    void speak(long session, long party, long forParty) {
        em.createNativeQuery("insert into negotiations.session_voice (session_id, party_id, for_party_id)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, session)
                .setParameter(2, party)
                .setParameter(3, forParty)
                .executeUpdate();
    }

    void removeVoice(long session, long voice) {
        delete("session_voice", session, voice);
    }

    private void delete(String table, long session, long id) {
        em.createNativeQuery("delete from negotiations." + table + " where session_id = ?1 and id = ?2")
                .setParameter(1, session)
                .setParameter(2, id)
                .executeUpdate();
    }
}
