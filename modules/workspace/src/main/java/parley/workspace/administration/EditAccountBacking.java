package parley.workspace.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.access.AccountDetail;
import parley.core.access.AccountService;
import parley.core.access.ChangeRoles;
import parley.core.access.Role;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** One account and what an administrator may change about it. */
@Named
@ViewScoped
public class EditAccountBacking extends Form {
    @Inject
    private transient AccountService accounts;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    /** Faces makes another of its kind for what is chosen: one that can be filled. */
    private List<String> roles;

    private String reason;
    private String disableReason;
    private String newPassword;
    private String repeatedPassword;
    private transient AccountDetail account;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("ACCOUNT", "");
        }
        id = asked;
        version = getAccount().version();
        readAt(version);
        roles = new ArrayList<>(
                getAccount().summary().roles().stream().map(Enum::name).toList());
    }

    public AccountDetail getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    public String saveRoles() {
        return save(() -> {
            accounts.changeRoles(
                    id,
                    versionOr(version),
                    new ChangeRoles(roles.stream().map(Role::valueOf).collect(Collectors.toSet()), reason));
            return said("editAccount.rolesSaved");
        });
    }

    public String disable() {
        return save(() -> {
            accounts.disable(id, disableReason);
            return said("editAccount.disabled");
        });
    }

    public String enable() {
        return save(() -> {
            accounts.enable(id);
            return said("editAccount.enabled");
        });
    }

    public String changePassword() {
        return save(() -> {
            accounts.setPassword(id, newPassword, repeatedPassword);
            return said("editAccount.passwordSet");
        });
    }

    public String revoke(long token) {
        return save(() -> {
            accounts.revokeToken(id, token);
            return said("showAccount.tokenRevoked");
        });
    }

    private String said(String key) {
        say(key, getAccount().summary().name());
        return "/administration/accounts/edit?id=" + id;
    }

    @Override
    protected String describe(String field, Object value) {
        return field.equals("roles") && value instanceof java.util.Set<?> set
                ? set.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
                : super.describe(field, value);
    }

    public List<Role> getOffered() {
        return Arrays.asList(Role.values());
    }

    public long getId() {
        return id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = new ArrayList<>(roles);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDisableReason() {
        return disableReason;
    }

    public void setDisableReason(String disableReason) {
        this.disableReason = disableReason;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeatedPassword() {
        return null;
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
