package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.AgreementStatusEntry;
import parley.negotiations.agreement.AgreementStatusService;
import parley.negotiations.agreement.DatedFact;
import parley.negotiations.agreement.PublishedMeasure;
import parley.ui.list.ListParameters;

/** An agreement with its status, names, targets, timeline and published measures. */
@Named
@RequestScoped
public class ShowAgreementBacking {
    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementStatusService statuses;

    @Inject
    private ListParameters parameters;

    private AgreementCard agreement;
    private List<AgreementStatusEntry> said;

    /** Finds the agreement before the page renders; without a code the first one. */
    public void load() {
        String code = parameters.text("code");
        agreement = code == null ? agreements.all().get(0) : agreements.get(code);
    }

    public AgreementCard getAgreement() {
        return agreement;
    }

    /** @return what was said of its status, oldest first */
    public List<AgreementStatusEntry> getStatuses() {
        if (said == null) {
            said = statuses.history(agreement.id(), null);
        }
        return said;
    }

    public List<DatedFact> getTargets() {
        return agreements.targets(agreement.id());
    }

    public List<DatedFact> getEvents() {
        return agreements.events(agreement.id());
    }

    public List<PublishedMeasure> getMeasures() {
        return agreements.measures(agreement.id());
    }
}
