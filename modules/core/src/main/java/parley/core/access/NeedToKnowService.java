package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;

/** Who is on which need-to-know list. A change counts from the account's next request on. */
@ApplicationScoped
@Transactional
public class NeedToKnowService {
    private NeedToKnowRepository lists;
    private AccountRepository accounts;
    private CommandValidator validator;
    private Clock clock;

    protected NeedToKnowService() {}

    @Inject
    NeedToKnowService(NeedToKnowRepository lists, AccountRepository accounts, CommandValidator validator, Clock clock) {
        this.lists = lists;
        this.accounts = accounts;
        this.validator = validator;
        this.clock = clock;
    }

    /** @return every list, by code */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public List<NeedToKnowList> all() {
        return lists.all(LocalDate.now(clock));
    }

    /** @throws NotFound if there is no such list */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public NeedToKnowList get(String code) {
        return lists.find(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("LIST", code));
    }

    /** @return members of today first, then those to come, then former ones */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public List<NeedToKnowMember> members(String code) {
        return lists.members(code, LocalDate.now(clock));
    }

    /**
     * Puts an account on the list.
     *
     * @throws AlreadyOnList if it is on the list on some of these days
     */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void admit(String code, AdmitMember command) {
        validator.check(command);
        get(code);
        accounts.byId(command.accountId()).orElseThrow(() -> new NotFound("ACCOUNT", command.accountId()));
        if (lists.overlaps(code, command)) {
            throw new AlreadyOnList(code);
        }
        lists.admit(code, command);
    }

    /**
     * Takes a member off the list, from now on.
     *
     * @throws NotFound if there is no such membership that still holds
     */
    @Allowed(KernelAccess.MANAGE_ACCOUNTS)
    public void end(String code, long member) {
        if (!lists.end(code, member, LocalDate.now(clock))) {
            throw new NotFound("MEMBER", member);
        }
    }
}
