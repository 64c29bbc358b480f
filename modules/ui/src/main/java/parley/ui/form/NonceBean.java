package parley.ui.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's content-security policy. PrimeFaces wants it back with every post; its own script sends it
 * only from pages that hold its components, so each form of ours carries it.
 */
@Named("csp")
@RequestScoped
public class NonceBean {
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
