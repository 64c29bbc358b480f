package parley.core.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.core.record.Row;

/** The chain as the application may use it: seal what waits, read its end. */
@ApplicationScoped
class SealRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return how many were sealed; none while another node seals */
    int seal(int limit) {
        return ((Number) em.createNativeQuery("select audit.seal_waiting(?1)")
                        .setParameter(1, limit)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    Optional<Anchor> head(Instant now) {
        List<Object[]> rows = em.createNativeQuery("select cast(c.id as text), s.seq, encode(s.hash, 'hex')"
                        + " from audit.chain c, audit.seal s order by s.seq desc limit 1")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Anchor(now, row.text(), row.id(), row.text()))
                .findFirst();
    }

    /** @return the hash of that line, or empty where there is none */
    @SuppressWarnings("unchecked")
    Optional<String> hash(long seq) {
        List<String> rows = em.createNativeQuery("select encode(hash, 'hex') from audit.seal where seq = ?1")
                .setParameter(1, seq)
                .getResultList();
        return rows.stream().findFirst();
    }

    long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from audit.unsealed")
                        .getSingleResult())
                .longValue();
    }
}
