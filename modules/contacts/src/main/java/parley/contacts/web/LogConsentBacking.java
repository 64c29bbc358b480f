package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import parley.contacts.consent.ConsentService;
import parley.contacts.consent.LogConsent;

/** Logs that somebody may be written to. */
@Named
@ViewScoped
public class LogConsentBacking extends ConsentForm {
    @Inject
    private transient ConsentService consents;

    private String collectedFor;
    private String basis;
    private LocalDate expires;

    @PostConstruct
    void start() {
        begin();
    }

    public String save() {
        return save(() -> {
            LogConsent command = new LogConsent(
                    getPerson(), getPurpose(), collectedFor, basis, getDay(), getHow(), getEvidence(), expires);
            consents.log(command);
            say(command.collectedFor().equals(command.purpose()) ? "logConsent.saved" : "logConsent.savedOtherwise");
            return page();
        });
    }

    public String getCollectedFor() {
        return collectedFor;
    }

    public void setCollectedFor(String collectedFor) {
        this.collectedFor = collectedFor;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }
}
