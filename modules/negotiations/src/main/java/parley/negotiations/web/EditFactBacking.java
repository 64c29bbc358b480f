package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.time.PartialDate;
import parley.negotiations.agreement.FactKind;
import parley.negotiations.agreement.FactService;
import parley.negotiations.agreement.WriteFact;
import parley.negotiations.agreement.WrittenFact;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Writes down a target or a published figure, or corrects one. */
@Named
@ViewScoped
public class EditFactBacking extends Form {
    @Inject
    private transient FactService facts;

    @Inject
    private transient ListParameters parameters;

    private FactKind what;
    private Long id;
    private int version;
    private PartialDate date;
    private Integer number;
    private Integer outOf;
    private String unit;
    private String textEn;
    private String textFr;
    private String sourceEn;
    private String sourceFr;
    private String url;
    private String confidence;

    @PostConstruct
    void read() {
        FactKind asked = parameters.constant(FactKind.class, "what");
        what = asked == null ? FactKind.TARGET : asked;
        id = parameters.id("id");
        if (id != null) {
            WrittenFact written = facts.get(what, id);
            version = written.version();
            readAt(version);
            fill(written.content());
        }
    }

    private void fill(WriteFact fact) {
        date = fact.date();
        number = fact.number();
        outOf = fact.outOf();
        unit = fact.unit();
        textEn = fact.textEn();
        textFr = fact.textFr();
        sourceEn = fact.sourceEn();
        sourceFr = fact.sourceFr();
        url = fact.url();
        confidence = fact.confidence();
    }

    public String save() {
        return save(() -> {
            WriteFact fact =
                    new WriteFact(what, date, number, outOf, unit, textEn, textFr, sourceEn, sourceFr, url, confidence);
            if (id == null) {
                facts.add(fact);
            } else {
                facts.correct(id, versionOr(version), fact);
            }
            say("editFact.saved");
            return "/negotiations/facts/list";
        });
    }

    public boolean isMeasure() {
        return what == FactKind.MEASURE;
    }

    public String getTitleKey() {
        return (id == null ? "editFact.add." : "editFact.correct.") + what;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Integer getOutOf() {
        return outOf;
    }

    public void setOutOf(Integer outOf) {
        this.outOf = outOf;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getTextFr() {
        return textFr;
    }

    public void setTextFr(String textFr) {
        this.textFr = textFr;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String sourceEn) {
        this.sourceEn = sourceEn;
    }

    public String getSourceFr() {
        return sourceFr;
    }

    public void setSourceFr(String sourceFr) {
        this.sourceFr = sourceFr;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }
}
