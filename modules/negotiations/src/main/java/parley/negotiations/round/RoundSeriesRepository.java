package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a new round is given: its number and place in the series, the time zone of its city. */
@ApplicationScoped
class RoundSeriesRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return the time zone of the latest round in a city of that name, in either language */
    @SuppressWarnings("unchecked")
    Optional<String> zoneOf(String city) {
        List<String> zones = em.createNativeQuery(
                        "select time_zone from negotiations.round where time_zone is not null"
                                + " and core.norm(?1) in (core.norm(city_en), core.norm(city_fr)) order by position desc limit 1")
                .setParameter(1, city)
                .getResultList();
        return zones.stream().findFirst();
    }

    boolean numberTaken(long agreementId, int number) {
        return !em.createQuery("select r.id from Round r where r.agreementId = :agreement and r.number = :number")
                .setParameter("agreement", agreementId)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** @return 1 for the first of its kind */
    int nextSerial(String prefix) {
        long used = ((Number) em.createNativeQuery(
                                "select coalesce(max(cast(substring(code from char_length(?1) + 1) as int)), 0)"
                                        + " from negotiations.round where code ~ ('^' || ?1 || '[0-9]+$')")
                        .setParameter(1, prefix)
                        .getSingleResult())
                .longValue();
        return Math.toIntExact(used + 1);
    }

    /** @return the place after everything logged so far, or after the last round that started before that day */
    BigDecimal positionAfter(LocalDate start) {
        Object last = em.createNativeQuery("select max(position) from negotiations.round"
                        + " where cast(?1 as date) is null or start_date is null or start_date <= cast(?1 as date)")
                .setParameter(1, start == null ? null : start.toString())
                .getSingleResult();
        return last == null ? BigDecimal.ONE : ((BigDecimal) last).add(new BigDecimal("0.01"));
    }

    /** Lets others who log a round of the agreement wait for this transaction, so that numbers and codes stay unique. */
    long lockedAgreement(String code) {
        return ((Number) em.createNativeQuery("select id from negotiations.agreement where code = ? for no key update")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue();
    }
}
