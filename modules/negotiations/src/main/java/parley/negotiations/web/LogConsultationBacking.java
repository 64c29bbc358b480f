package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.LogConsultation;
import parley.ui.form.Form;

/** Logs a consultation. */
@Named
@ViewScoped
public class LogConsultationBacking extends Form {
    @Inject
    private transient ConsultationService consultations;

    private String code;
    private String titleEn;
    private String titleFr;
    private LocalDate openedOn;
    private LocalDate closedOn;

    public String save() {
        return save(() -> {
            consultations.log(new LogConsultation(code, titleEn, titleFr, openedOn, closedOn));
            say("logConsultation.saved", code);
            return "/negotiations/consultations/show?code=" + code;
        });
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
