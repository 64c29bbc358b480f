package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What the jobs of these tests do: write a letter once. */
@ApplicationScoped
public class LettersRepository {
    static final String TABLE =
            "create table core.letter (subject text, written_by bigint);" + "grant all on core.letter to parley_app";

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public void write(String subject) {
        em.createNativeQuery("insert into core.letter values (?1, core.current_account())")
                .setParameter(1, subject)
                .executeUpdate();
    }

    @Transactional
    public long written(String subject) {
        return ((Number) em.createNativeQuery("select count(*) from core.letter where subject like ?1")
                        .setParameter(1, subject)
                        .getSingleResult())
                .longValue();
    }

    /** @return the account that wrote it */
    @Transactional
    public long author(String subject) {
        return ((Number) em.createNativeQuery("select written_by from core.letter where subject = ?1")
                        .setParameter(1, subject)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
