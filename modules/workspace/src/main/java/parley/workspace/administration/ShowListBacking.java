package parley.workspace.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.AccountCriteria;
import parley.core.access.AccountService;
import parley.core.access.AccountSummary;
import parley.core.access.AdmitMember;
import parley.core.access.NeedToKnowList;
import parley.core.access.NeedToKnowMember;
import parley.core.access.NeedToKnowService;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.ui.form.Form;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** One need-to-know list: who is, was and will be on it. */
@Named
@ViewScoped
public class ShowListBacking extends Form {
    @Inject
    private transient NeedToKnowService needToKnow;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient FormatBean format;

    private String code;
    private Long accountId;
    private LocalDate from;
    private LocalDate to;
    private String reason;
    private transient NeedToKnowList list;
    private transient List<NeedToKnowMember> members;

    @PostConstruct
    void read() {
        code = parameters.text("code");
        if (code == null) {
            throw new NotFound("LIST", "");
        }
        getList();
        from = format.today();
    }

    public NeedToKnowList getList() {
        if (list == null) {
            list = needToKnow.get(code);
        }
        return list;
    }

    public List<NeedToKnowMember> getMembers() {
        if (members == null) {
            members = needToKnow.members(code);
        }
        return members;
    }

    /** @return every account, by name, for the choice */
    public List<AccountSummary> getAccounts() {
        return accounts.find(AccountCriteria.any(), Paging.longest()).items();
    }

    public String admit() {
        return save(() -> {
            needToKnow.admit(code, new AdmitMember(accountId, from, to, reason));
            say("showList.admitted", code);
            return "/administration/lists/show?code=" + code;
        });
    }

    public String end(long member) {
        return save(() -> {
            needToKnow.end(code, member);
            say("showList.ended", code);
            return "/administration/lists/show?code=" + code;
        });
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
