package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.record.Row;
import parley.core.text.Language;

/** Accounts with their names, lists and tokens. */
@ApplicationScoped
class AccountRepository {
    private static final String NAME = "case when name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', family_name, given_name) else concat_ws(' ', given_name, family_name) end";

    @PersistenceContext
    private EntityManager em;

    Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where lower(a.email) = lower(:email)", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Account save(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    /** @return the one person of the directory with this e-mail address who has no account; empty where there are more */
    @SuppressWarnings("unchecked")
    Optional<Long> personWithoutAccount(String email) {
        List<Number> found = em.createNativeQuery("select distinct f.person_id from core.affiliation f"
                        + " join core.person p on p.id = f.person_id and p.archived_at is null"
                        + " where lower(f.email) = lower(?1)"
                        + " and not exists (select 1 from core.account a where a.person_id = f.person_id)")
                .setParameter(1, email.strip())
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0).longValue()) : Optional.empty();
    }

    /** @param givenName null or blank for a single name */
    long savePerson(String givenName, String familyName, Language language) {
        boolean single = givenName == null || givenName.isBlank();
        return ((Number) em.createNativeQuery("insert into core.person (given_name, family_name, name_order, language)"
                                + " values (nullif(?1, ''), ?2, ?3, ?4) returning id")
                        .setParameter(1, single ? "" : givenName.strip())
                        .setParameter(2, familyName.strip())
                        .setParameter(3, single ? "SINGLE" : "GIVEN_FIRST")
                        .setParameter(4, language.name())
                        .getSingleResult())
                .longValue();
    }

    String nameOf(long personId) {
        return (String) em.createNativeQuery("select " + NAME + " from core.person where id = ?")
                .setParameter(1, personId)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Set<String> listsOf(long accountId, LocalDate today) {
        List<String> codes = em.createNativeQuery("select list_code from core.need_to_know_member"
                        + " where account_id = ? and from_date <= ? and (to_date is null or to_date >= ?)")
                .setParameter(1, accountId)
                .setParameter(2, today)
                .setParameter(3, today)
                .getResultList();
        return Set.copyOf(codes);
    }

    /** @return the account of the token that is not revoked, noting its use at most once a minute */
    @SuppressWarnings("unchecked")
    Optional<Long> byToken(String hash, String kind, Instant now) {
        List<Number> found = em.createNativeQuery("select account_id from core.access_token"
                        + " where secret_hash = ? and kind = ? and revoked_at is null")
                .setParameter(1, hash)
                .setParameter(2, kind)
                .getResultList();
        if (!found.isEmpty()) {
            em.createNativeQuery("update core.access_token set last_used_at = ? where secret_hash = ?"
                            + " and (last_used_at is null or last_used_at < ?)")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, hash)
                    .setParameter(3, Timestamp.from(now.minusSeconds(60)))
                    .executeUpdate();
        }
        return found.stream().findFirst().map(Number::longValue);
    }

    @SuppressWarnings("unchecked")
    List<TokenLine> tokens(long accountId) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, kind, name, created_at, last_used_at from core.access_token"
                                + " where account_id = ? and revoked_at is null order by id desc")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new TokenLine(row.id(), row.text(), row.text(), row.instant(), row.instant()))
                .toList();
    }

    void saveToken(long accountId, String kind, String name, String hash) {
        em.createNativeQuery("insert into core.access_token (account_id, kind, name, secret_hash) values (?, ?, ?, ?)")
                .setParameter(1, accountId)
                .setParameter(2, kind)
                .setParameter(3, name)
                .setParameter(4, hash)
                .executeUpdate();
    }

    /** @return false where the account has no such token */
    boolean revokeToken(long accountId, long id, Instant now) {
        return em.createNativeQuery("update core.access_token set revoked_at = ?"
                                + " where id = ? and account_id = ? and revoked_at is null")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, id)
                        .setParameter(3, accountId)
                        .executeUpdate()
                == 1;
    }
}
