package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.negotiations.agreement.FactKind;
import parley.negotiations.agreement.FactService;
import parley.negotiations.agreement.WrittenFact;

/** Targets and published figures, to be corrected and added to. */
@Named
@RequestScoped
public class ListFactsBacking {
    @Inject
    private FactService facts;

    public List<WrittenFact> getTargets() {
        return facts.all(FactKind.TARGET);
    }

    public List<WrittenFact> getMeasures() {
        return facts.all(FactKind.MEASURE);
    }
}
