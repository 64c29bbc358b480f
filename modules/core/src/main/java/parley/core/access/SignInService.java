package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.core.audit.AuditNotes;

/**
 * Turns proof of identity into a {@link Caller}: the one seam behind which ways to sign in may change.
 *
 * <p>Five failures lock an account, twenty slow an address down, as do a hundred wrong tokens; all are counted in the database, for all nodes. The
 * answer and the time it takes are the same for an unknown account.
 */
@ApplicationScoped
@Transactional
public class SignInService {
    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_ADDRESS = 20;
    private static final int FREE_TOKENS = 100;

    private AccountRepository accounts;
    private SignInFailureRepository failures;
    private AuditNotes audit;
    private Clock clock;

    protected SignInService() {}

    @Inject
    SignInService(AccountRepository accounts, SignInFailureRepository failures, AuditNotes audit, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks an e-mail address and a password.
     *
     * @param address the network address that asks
     * @return empty where it does not sign in; why is told to nobody but the audit
     */
    @Allowed(Operation.ANYBODY)
    public Optional<Caller> signIn(String email, char[] password, String address) {
        Instant now = clock.instant();
        String subject = "account:" + email.strip().toLowerCase(Locale.ROOT);
        String from = "address:" + address;
        Optional<Account> known = accounts.byEmail(email.strip());
        boolean right =
                PasswordHash.verify(password, known.map(Account::passwordHash).orElseGet(PasswordHash::decoy));
        boolean locked = failures.locked(subject, now) || failures.locked(from, now);
        if (known.isEmpty() || !right || locked || known.get().disabled()) {
            failures.count(subject, FREE_FOR_ACCOUNT, now);
            failures.count(from, FREE_FOR_ADDRESS, now);
            note("SIGN_IN_REFUSED", known.orElse(null), Map.of("address", address, "locked", locked));
            return Optional.empty();
        }
        Account account = known.get();
        failures.forget(subject);
        if (PasswordHash.outdated(account.passwordHash())) {
            account.choosePassword(PasswordHash.hash(password));
        }
        note("SIGN_IN", account, Map.of("address", address));
        return Optional.of(caller(account));
    }

    /** @return the account as it stands now: its roles and lists of today; empty where it is disabled or gone */
    @Allowed(Operation.ANYBODY)
    public Optional<Caller> caller(long accountId) {
        return accounts.byId(accountId).filter(account -> !account.disabled()).map(this::caller);
    }

    @Allowed(Operation.SIGNED_IN)
    public AccountPreferences preferences(long accountId) {
        return accounts.byId(accountId)
                .map(account -> new AccountPreferences(account.compactRows(), account.shortcuts()))
                .orElse(new AccountPreferences(false, true));
    }

    /** @return who holds the personal token, or empty */
    @Allowed(Operation.ANYBODY)
    public Optional<Caller> bearer(TokenSecret token) {
        return accounts.byToken(token.hash(), "API", clock.instant()).flatMap(this::caller);
    }

    /**
     * Counts a token that is nobody's. Right ones are always taken: they cannot be guessed, and programs of others come
     * from the same address.
     *
     * @param address the network address that sent it
     * @return how long that address has to wait; empty where it may go on
     */
    @Allowed(Operation.ANYBODY)
    public Optional<Duration> wrongToken(String address) {
        Instant now = clock.instant();
        String from = "token:" + address;
        if (!failures.locked(from, now)) {
            failures.count(from, FREE_TOKENS, now);
        }
        return failures.lockedUntil(from, now).map(until -> Duration.between(now, until));
    }

    /** @return whose calendar feed this secret address opens, or empty */
    @Allowed(Operation.ANYBODY)
    public Optional<Caller> feed(TokenSecret token) {
        return accounts.byToken(token.hash(), "FEED", clock.instant()).flatMap(this::caller);
    }

    private void note(String what, Account account, Map<String, ?> details) {
        audit.note(what, "core.account", account == null ? null : account.id().toString(), details);
    }

    private Caller caller(Account account) {
        return new Caller(
                account.id(),
                account.personId(),
                accounts.nameOf(account.personId()),
                null,
                account.roles(),
                accounts.listsOf(account.id(), LocalDate.now(clock)),
                account.language(),
                null);
    }
}
