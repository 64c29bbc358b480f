package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.privacy.RetentionKind;
import parley.contacts.privacy.RetentionService;
import parley.contacts.privacy.RetentionSummary;
import parley.contacts.privacy.SetRetention;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Edits how long records of a kind are kept. */
@Named
@ViewScoped
public class EditRetentionBacking extends Form {
    @Inject
    private transient RetentionService retention;

    @Inject
    private transient ListParameters parameters;

    private RetentionKind kind;
    private int version;
    private String months;
    private String basisEn;
    private String basisFr;

    @PostConstruct
    void read() {
        kind = parameters.constant(RetentionKind.class, "kind");
        if (kind == null) {
            throw new NotFound("RETENTION_RULE", "");
        }
        RetentionSummary rule = retention.rule(kind);
        version = rule.version();
        months = Integer.toString(rule.months());
        basisEn = rule.basisEn();
        basisFr = rule.basisFr();
    }

    public String save() {
        return save(() -> {
            if (!months.strip().matches("\\d{1,4}")) {
                throw new InvalidInput("months", "error.number");
            }
            retention.set(
                    kind, versionOr(version), new SetRetention(Integer.parseInt(months.strip()), basisEn, basisFr));
            say("editRetention.saved");
            return "/contacts/privacy/list";
        });
    }

    public RetentionKind getKind() {
        return kind;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public String getBasisFr() {
        return basisFr;
    }

    public void setBasisFr(String basisFr) {
        this.basisFr = basisFr;
    }
}
