package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.audit.AuditNotes;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;

/**
 * What an administrator does with accounts. A change counts from the account's next request on, and the audit says who
 * made it and why.
 */
@ApplicationScoped
@Transactional
public class AccountService {
    private static final int LONGEST_REASON = 1000;
    private static final String TABLE = "core.account";

    private AccountRepository accounts;
    private AccountListRepository list;
    private SignInFailureRepository failures;
    private CommandValidator validator;
    private AuditNotes audit;
    private Clock clock;

    protected AccountService() {}

    @Inject
    AccountService(
            AccountRepository accounts,
            AccountListRepository list,
            SignInFailureRepository failures,
            CommandValidator validator,
            AuditNotes audit,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.failures = failures;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return by name, unless the paging sorts by {@code lastSignIn} */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public Page<AccountSummary> find(AccountCriteria criteria, Paging paging) {
        return list.find(criteria, LocalDate.now(clock), clock.instant(), paging);
    }

    /** @throws NotFound if there is no such account */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public AccountDetail get(long id) {
        AccountSummary summary =
                list.find(id, LocalDate.now(clock), clock.instant()).orElseThrow(() -> new NotFound("ACCOUNT", id));
        return new AccountDetail(summary, accounts.tokens(id), account(id).version());
    }

    /**
     * Makes an account, and its person where the directory has nobody with that e-mail address.
     *
     * @return its id
     * @throws EmailTaken if the address has an account
     * @throws InvalidInput if a field is missing, or the password is too short or not repeated
     */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public long add(AddAccount command) {
        validator
                .faults(command)
                .check(() -> OwnAccountService.checkPassword(
                        "password", command.password(), "repeatedPassword", command.repeatedPassword()))
                .check(() -> refuseTaken(command.email().strip()), "email")
                .refuse();
        long person = accounts.personWithoutAccount(command.email())
                .orElseGet(() -> accounts.savePerson(command.givenName(), command.familyName(), command.language()));
        return accounts.save(new Account(
                        command.email(),
                        person,
                        PasswordHash.hash(command.password().toCharArray()),
                        command.roles(),
                        command.language()))
                .id();
    }

    /**
     * Grants exactly these roles.
     *
     * @throws LastAdministrator if nobody else administers
     * @throws StaleEdit if the account was changed since that version
     */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void changeRoles(long id, int version, ChangeRoles command) {
        validator.check(command);
        Account account = account(id);
        if (account.version() != version) {
            throw new StaleEdit(command, new ChangeRoles(account.roles(), command.reason()), account.version());
        }
        if (!command.roles().contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account, "roles");
        }
        Set<Role> before = account.roles();
        account.grant(command.roles());
        Map<String, Object> details = new HashMap<>();
        details.put("reason", command.reason().strip());
        details.put("before", names(before));
        details.put("after", names(command.roles()));
        audit.note("ROLES_CHANGED", TABLE, Long.toString(id), details);
    }

    /**
     * Lets the account sign in no more; its tokens and feeds open nothing while it is disabled.
     *
     * @throws OwnAccountStays if it is the caller's own
     * @throws LastAdministrator if nobody else administers
     */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void disable(long id, String reason) {
        checkReason("disableReason", reason);
        if (Long.valueOf(id).equals(Callers.current().accountId())) {
            throw new OwnAccountStays();
        }
        Account account = account(id);
        keepAnAdministrator(account, "disableReason");
        account.disable(clock.instant());
        audit.note("ACCOUNT_DISABLED", TABLE, Long.toString(id), Map.of("reason", reason.strip()));
    }

    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void enable(long id) {
        account(id).enable();
        audit.note("ACCOUNT_ENABLED", TABLE, Long.toString(id), Map.of());
    }

    /** Sets a password that the person is told outside Parley, and ends a lock. */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void setPassword(long id, String chosen, String repeated) {
        OwnAccountService.checkPassword("newPassword", chosen, "repeatedPassword", repeated);
        Account account = account(id);
        account.choosePassword(PasswordHash.hash(chosen.toCharArray()));
        failures.forget("account:" + account.email().toLowerCase(Locale.ROOT));
        audit.note("PASSWORD_SET", TABLE, Long.toString(id), Map.of());
    }

    /** @throws NotFound if the account has no such token */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void revokeToken(long id, long token) {
        if (!accounts.revokeToken(id, token, clock.instant())) {
            throw new NotFound("TOKEN", token);
        }
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    private void keepAnAdministrator(Account account, String field) {
        if (!account.disabled()
                && account.roles().contains(Role.ADMINISTRATOR)
                && list.active(Role.ADMINISTRATOR) == 1) {
            throw new LastAdministrator(field);
        }
    }

    private void refuseTaken(String email) {
        if (accounts.byEmail(email).isPresent()) {
            throw new EmailTaken(email);
        }
    }

    static void checkReason(String field, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput(field, "error.reasonRequired");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(field, "error.size", 1, LONGEST_REASON);
        }
    }

    private Account account(long id) {
        return accounts.byId(id).orElseThrow(() -> new NotFound("ACCOUNT", id));
    }
}
