package parley.negotiations.web;

import java.util.List;
import parley.core.time.PartialDate;
import parley.negotiations.body.BodyKind;
import parley.negotiations.body.WriteBody;
import parley.ui.form.Form;

/** The fields of a body while they are typed; adding and editing share them. */
public abstract class BodyForm extends Form {
    private String code;
    private BodyKind kind = BodyKind.WORKING_GROUP;
    private String nameEn;
    private String nameFr;
    private String acronymEn;
    private String acronymFr;
    private String parent;
    private List<String> chapters = List.of();
    private PartialDate validFrom;
    private PartialDate validTo;
    private String sourceEn;
    private String sourceFr;
    private String confidence;

    protected void fill(WriteBody content) {
        code = content.code();
        kind = content.kind();
        nameEn = content.nameEn();
        nameFr = content.nameFr();
        acronymEn = content.acronymEn();
        acronymFr = content.acronymFr();
        parent = content.parent();
        chapters = content.chapters();
        validFrom = content.validFrom();
        validTo = content.validTo();
        sourceEn = content.sourceEn();
        sourceFr = content.sourceFr();
        confidence = content.confidence();
    }

    protected WriteBody command() {
        return new WriteBody(
                code,
                kind,
                nameEn,
                nameFr,
                acronymEn,
                acronymFr,
                parent,
                chapters,
                validFrom,
                validTo,
                sourceEn,
                sourceFr,
                confidence);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
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

    public String getAcronymEn() {
        return acronymEn;
    }

    public void setAcronymEn(String acronymEn) {
        this.acronymEn = acronymEn;
    }

    public String getAcronymFr() {
        return acronymFr;
    }

    public void setAcronymFr(String acronymFr) {
        this.acronymFr = acronymFr;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public List<String> getChapters() {
        return chapters;
    }

    public void setChapters(List<String> chapters) {
        this.chapters = chapters;
    }

    public PartialDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(PartialDate validFrom) {
        this.validFrom = validFrom;
    }

    public PartialDate getValidTo() {
        return validTo;
    }

    public void setValidTo(PartialDate validTo) {
        this.validTo = validTo;
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

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }
}
