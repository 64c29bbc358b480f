package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.consent.ConsentService;
import parley.contacts.consent.WithdrawConsent;

/** Logs that somebody may no longer be written to. */
@Named
@ViewScoped
public class WithdrawConsentBacking extends ConsentForm {
    @Inject
    private transient ConsentService consents;

    @PostConstruct
    void start() {
        begin();
    }

    public String save() {
        return save(() -> {
            consents.withdraw(new WithdrawConsent(getPerson(), getPurpose(), getDay(), getHow(), getEvidence()));
            say("withdrawConsent.saved");
            return page();
        });
    }
}
