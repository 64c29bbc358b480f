package parley.core.job;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.Row;

/** Jobs as rows; whoever changes one says as which worker in which attempt, or finds it gone. */
@ApplicationScoped
class JobRepository {
    private static final String CARD = "select j.id, j.kind, j.subject, j.state, j.done, j.total,"
            + " j.cancel_at is not null, j.error_key, j.error_arguments, j.created_at, j.started_at, j.ended_at"
            + " from core.job j where ";
    private static final String HELD = " where id = ?1 and worker = ?2 and attempts = ?3 and state = 'RUNNING'";

    @PersistenceContext
    private EntityManager em;

    long queue(String kind, String subject, Long accountId, String actor, Instant runAt, Instant now) {
        Object id = em.createNativeQuery("insert into core.job (kind, subject, account_id, actor, run_at, created_at)"
                        + " values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6) returning id")
                .setParameter(1, kind)
                .setParameter(2, subject)
                .setParameter(3, accountId)
                .setParameter(4, actor)
                .setParameter(5, Timestamp.from(runAt))
                .setParameter(6, Timestamp.from(now))
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /** Takes the job that has waited longest, or one whose worker died; two workers never take the same. */
    @SuppressWarnings("unchecked")
    Optional<Claim> claim(String worker, Instant now, Instant leaseUntil) {
        List<Object[]> rows = em.createNativeQuery("update core.job set state = 'RUNNING', worker = ?1,"
                        + " attempts = attempts + 1, lease_until = ?3, started_at = coalesce(started_at, ?2), done = 0"
                        + " where id = (select id from core.job where (state = 'QUEUED' and run_at <= ?2)"
                        + " or (state = 'RUNNING' and lease_until < ?2) order by run_at, id for update skip locked limit 1)"
                        + " returning id, kind, subject, account_id, actor, worker, attempts, cancel_at is not null")
                .setParameter(1, worker)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(leaseUntil))
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Claim(
                        row.id(), row.text(), row.text(), row.id(), row.text(), row.text(), row.integer(), row.flag()))
                .findFirst();
    }

    /** Lengthens the lease of these jobs, where the worker still holds them. */
    void beat(String worker, Collection<Long> ids, Instant leaseUntil) {
        em.createNativeQuery("update core.job set lease_until = ?3 where worker = ?1 and state = 'RUNNING'"
                        + " and id = any(cast(string_to_array(?2, ',') as bigint[]))")
                .setParameter(1, worker)
                .setParameter(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(3, Timestamp.from(leaseUntil))
                .executeUpdate();
    }

    /** @return whether it is cancelled; empty where the worker does not hold it any more */
    @SuppressWarnings("unchecked")
    Optional<Boolean> progress(Claim claim, long done, Long total) {
        List<Object> rows = em.createNativeQuery("update core.job set done = ?4, total = cast(?5 as bigint)" + HELD
                        + " returning cancel_at is not null")
                .setParameter(1, claim.id())
                .setParameter(2, claim.worker())
                .setParameter(3, claim.attempt())
                .setParameter(4, done)
                .setParameter(5, total)
                .getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? columns[0] : row)
                .map(Boolean.TRUE::equals)
                .findFirst();
    }

    /** @return false where the worker does not hold it any more, or where it was done but is cancelled */
    boolean end(Claim claim, JobState state, String errorKey, List<?> errorArguments, Instant now) {
        String unlessCancelled = state == JobState.DONE ? " and cancel_at is null" : "";
        return em.createNativeQuery(
                                "update core.job set state = ?4, error_key = ?5, error_arguments = ?6, ended_at = ?7,"
                                        + " lease_until = null" + HELD + unlessCancelled)
                        .setParameter(1, claim.id())
                        .setParameter(2, claim.worker())
                        .setParameter(3, claim.attempt())
                        .setParameter(4, state.name())
                        .setParameter(5, errorKey)
                        .setParameter(6, errorKey == null ? null : written(errorArguments))
                        .setParameter(7, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Cancels what waits at once, and asks what runs to stop. */
    void cancel(long id, Instant now) {
        em.createNativeQuery("update core.job set cancel_at = coalesce(cancel_at, ?2),"
                        + " ended_at = case when state = 'QUEUED' then ?2 else ended_at end,"
                        + " state = case when state = 'QUEUED' then 'CANCELLED' else state end"
                        + " where id = ?1 and state in ('QUEUED', 'RUNNING')")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    Optional<JobCard> byId(long id) {
        return first("j.id = ?1", id, null);
    }

    /** @return the newest about that subject */
    Optional<JobCard> newest(String kind, String subject) {
        return first("j.kind = ?1 and j.subject = ?2 order by j.id desc limit 1", kind, subject);
    }

    @SuppressWarnings("unchecked")
    private Optional<JobCard> first(String condition, Object one, Object two) {
        var query = em.createNativeQuery(CARD + condition).setParameter(1, one);
        if (two != null) {
            query.setParameter(2, two);
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(Row::new).map(JobRepository::card).findFirst();
    }

    private static JobCard card(Row row) {
        return new JobCard(
                row.id(),
                row.text(),
                row.text(),
                row.constant(JobState.class),
                row.count(),
                row.id(),
                row.flag(),
                row.text(),
                read(row.text()),
                row.instant(),
                row.instant(),
                row.instant());
    }

    private static String written(List<?> arguments) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        arguments.forEach(argument -> array.add(String.valueOf(argument)));
        return array.build().toString();
    }

    private static List<String> read(String arguments) {
        if (arguments == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(arguments))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
