package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import parley.contacts.consent.Basis;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.EditBasis;
import parley.core.access.Callers;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Says for how long one basis holds. */
@Named
@ViewScoped
public class EditBasisBacking extends Form {
    @Inject
    private transient BasisService bases;

    @Inject
    private transient ListParameters parameters;

    private String code;
    private int version;
    private String name;
    private String nameEn;
    private String nameFr;
    private Integer months;
    private String checkedBy;
    private LocalDate checkedOn;

    @PostConstruct
    void read() {
        Basis basis = bases.basis(parameters.text("code"));
        code = basis.code();
        version = basis.version();
        name = basis.name(Callers.current().language());
        nameEn = basis.nameEn();
        nameFr = basis.nameFr();
        months = basis.months();
        checkedBy = basis.checkedBy();
        checkedOn = basis.checkedOn();
    }

    public String save() {
        return save(() -> {
            bases.edit(code, versionOr(version), new EditBasis(nameEn, nameFr, months, checkedBy, checkedOn));
            say("editBasis.saved", name);
            return "/contacts/consents/bases";
        });
    }

    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public void setCheckedBy(String checkedBy) {
        this.checkedBy = checkedBy;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
