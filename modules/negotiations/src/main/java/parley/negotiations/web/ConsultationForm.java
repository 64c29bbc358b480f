package parley.negotiations.web;

import java.time.LocalDate;
import parley.negotiations.consultation.LogConsultation;
import parley.ui.form.Form;

/** The fields of a consultation while they are typed; logging and editing share them. */
public abstract class ConsultationForm extends Form {
    private String code;
    private String titleEn;
    private String titleFr;
    private LocalDate openedOn;
    private LocalDate closedOn;

    protected void fill(LogConsultation content) {
        code = content.code();
        titleEn = content.titleEn();
        titleFr = content.titleFr();
        openedOn = content.openedOn();
        closedOn = content.closedOn();
    }

    protected LogConsultation command() {
        return new LogConsultation(code, titleEn, titleFr, openedOn, closedOn);
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
