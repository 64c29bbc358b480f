package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.negotiations.chapter.Discrepancy;
import parley.negotiations.chapter.StatusService;

/** Concluded chapters whose text still holds open brackets. */
@Named
@RequestScoped
public class ListDiscrepanciesBacking {
    @Inject
    private StatusService statuses;

    private List<Discrepancy> all;

    public List<Discrepancy> getAll() {
        if (all == null) {
            all = statuses.discrepancies();
        }
        return all;
    }
}
