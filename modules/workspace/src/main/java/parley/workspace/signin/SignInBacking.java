package parley.workspace.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.SignInService;
import parley.core.text.Texts;
import parley.ui.access.NetworkAddress;
import parley.ui.access.SignInSession;
import parley.ui.kept.KeptForms;

/** Signs somebody in by e-mail address and password. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject
    private SignInService signIn;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String email;
    private String password;
    private String to;

    public void signIn() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Optional<Caller> caller = email == null || password == null
                ? Optional.empty()
                : signIn.signIn(email, password.toCharArray(), NetworkAddress.of(request));
        if (caller.isEmpty()) {
            String text = texts.of(Callers.current().language(), "error.signInRefused");
            context.addMessage("email", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        SignInSession.begin(request, caller.get(), clock);
        context.getExternalContext().redirect(ownPath(to));
        context.responseComplete();
    }

    /** Only a path of ours: an address of another site would make our sign-in its bait. */
    static String ownPath(String wanted) {
        return wanted != null && wanted.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !wanted.startsWith("/sign-in")
                ? wanted
                : "/home";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** @return whether what was typed before the session ended waits behind the sign-in */
    public boolean isKept() {
        return to != null && to.contains(KeptForms.PARAMETER + "=");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
