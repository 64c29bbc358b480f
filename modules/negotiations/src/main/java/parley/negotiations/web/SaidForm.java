package parley.negotiations.web;

import parley.ui.form.Form;

/** The fields of what somebody says of a status: why, who and where it was said, and in what words. */
public abstract class SaidForm extends Form {
    private String reason;
    private String source;
    private String sourceFr;
    private String url;
    private String confidence;
    private String noteEn;
    private String noteFr;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getNoteFr() {
        return noteFr;
    }

    public void setNoteFr(String noteFr) {
        this.noteFr = noteFr;
    }
}
