package parley.workspace.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.AccountPreferences;
import parley.core.access.Callers;
import parley.core.access.OwnAccountService;
import parley.core.access.TokenLine;
import parley.core.text.Language;
import parley.ui.form.Form;

/** What an account may change about itself. */
@Named
@ViewScoped
public class ShowAccountBacking extends Form {
    @Inject
    private transient OwnAccountService account;

    private Language language;
    private boolean compactRows;
    private boolean shortcuts;
    private String oldPassword;
    private String newPassword;
    private String repeatedPassword;
    private String tokenName;
    private String secret;

    @PostConstruct
    void read() {
        AccountPreferences preferences = account.preferences();
        language = account.language();
        compactRows = preferences.compactRows();
        shortcuts = preferences.shortcuts();
    }

    public String savePreferences() {
        return save(() -> {
            account.prefer(language, compactRows, shortcuts);
            say("showAccount.saved");
            return "/account/show?lang=" + language.code();
        });
    }

    public String changePassword() {
        return save(() -> {
            account.changePassword(oldPassword, newPassword, repeatedPassword);
            say("showAccount.passwordChanged");
            return "/account/show";
        });
    }

    /** Makes a token and stays: its secret is shown here and never again. */
    public void makeToken() {
        save(() -> {
            secret = account.makeToken(tokenName).text();
            tokenName = null;
            return "/account/show";
        });
    }

    public String revoke(long id) {
        return save(() -> {
            account.revokeToken(id);
            say("showAccount.tokenRevoked");
            return "/account/show";
        });
    }

    public List<TokenLine> getTokens() {
        return account.tokens();
    }

    public String getName() {
        return Callers.current().name();
    }

    public List<String> getRoles() {
        return Callers.current().roles().stream().map(Enum::name).sorted().toList();
    }

    public String getSecret() {
        return secret;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isCompactRows() {
        return compactRows;
    }

    public void setCompactRows(boolean compactRows) {
        this.compactRows = compactRows;
    }

    public boolean isShortcuts() {
        return shortcuts;
    }

    public void setShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }

    public String getOldPassword() {
        return null;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
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

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }
}
