package parley.ui.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.AccountPreferences;
import parley.core.access.Callers;
import parley.core.access.SignInService;

/** How the reader likes pages: row height and single-key shortcuts. */
@Named("preferences")
@RequestScoped
public class PreferencesBean {
    @Inject
    private SignInService signIn;

    private AccountPreferences preferences;

    private AccountPreferences preferences() {
        if (preferences == null) {
            preferences = Callers.current().signedIn()
                    ? signIn.preferences(Callers.current().accountId())
                    : new AccountPreferences(false, true);
        }
        return preferences;
    }

    public String getDensity() {
        return preferences().compactRows() ? "compact" : "comfortable";
    }

    public boolean isShortcuts() {
        return preferences().shortcuts();
    }
}
