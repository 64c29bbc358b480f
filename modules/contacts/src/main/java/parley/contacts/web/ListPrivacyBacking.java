package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.contacts.privacy.CorrectionService;
import parley.contacts.privacy.CorrectionSummary;
import parley.contacts.privacy.DueRecord;
import parley.contacts.privacy.HoldSummary;
import parley.contacts.privacy.RetentionKind;
import parley.contacts.privacy.RetentionService;
import parley.contacts.privacy.RetentionSummary;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.list.ListParameters;

/** The steward's view of privacy: rules with what is due, corrections, holds; and one rule's review list. */
@Named
@RequestScoped
public class ListPrivacyBacking {
    @Inject
    private RetentionService retention;

    @Inject
    private CorrectionService corrections;

    @Inject
    private ListParameters parameters;

    private List<RetentionSummary> rules;
    private Page<DueRecord> due;

    public List<RetentionSummary> getRules() {
        if (rules == null) {
            rules = retention.rules();
        }
        return rules;
    }

    public Page<CorrectionSummary> getCorrections() {
        return corrections.find(null, null, Paging.longest());
    }

    public Page<HoldSummary> getHolds() {
        return retention.holds(null, true, Paging.longest());
    }

    /** @return the kind in the address */
    public RetentionKind getKind() {
        RetentionKind kind = parameters.constant(RetentionKind.class, "kind");
        if (kind == null) {
            throw new NotFound("RETENTION_RULE", "");
        }
        return kind;
    }

    public RetentionSummary getRule() {
        return retention.rule(getKind());
    }

    public Page<DueRecord> getDue() {
        if (due == null) {
            due = retention.due(getKind(), parameters.paging());
        }
        return due;
    }
}
