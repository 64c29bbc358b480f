package parley.negotiations.web;

import java.time.LocalDate;
import java.util.List;
import parley.core.marking.Marking;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.LogSubmission;
import parley.negotiations.consultation.SubmissionStance;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The fields of a submission while they are typed; logging and editing share them. */
public abstract class SubmissionForm extends Form {
    private long consultationId;
    private Channel channel;
    private Long organizationId;
    private Long personId;
    private String submitter;
    private LocalDate receivedOn;
    private SubmissionStance stance;
    private boolean inConfidence;
    private List<String> chapters = List.of();
    private List<String> sectors = List.of();
    private Pair summary = new Pair();
    private String marking = Marking.UNCLASSIFIED;

    protected void fill(LogSubmission content) {
        consultationId = content.consultationId();
        channel = content.channel();
        organizationId = content.organizationId();
        personId = content.personId();
        submitter = content.submitter();
        receivedOn = content.receivedOn();
        stance = content.stance();
        inConfidence = content.inConfidence();
        chapters = content.chapters();
        sectors = content.sectors();
        summary = Pair.of(content.summary());
        marking = content.marking();
    }

    protected LogSubmission command() {
        return new LogSubmission(
                consultationId,
                channel,
                organizationId,
                personId,
                submitter,
                receivedOn,
                stance,
                inConfidence,
                chapters,
                sectors,
                summary.text(),
                marking);
    }

    protected void setConsultationId(long consultationId) {
        this.consultationId = consultationId;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getSubmitter() {
        return submitter;
    }

    public void setSubmitter(String submitter) {
        this.submitter = submitter;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public SubmissionStance getStance() {
        return stance;
    }

    public void setStance(SubmissionStance stance) {
        this.stance = stance;
    }

    public boolean isInConfidence() {
        return inConfidence;
    }

    public void setInConfidence(boolean inConfidence) {
        this.inConfidence = inConfidence;
    }

    public List<String> getChapters() {
        return chapters;
    }

    public void setChapters(List<String> chapters) {
        this.chapters = chapters;
    }

    public List<String> getSectors() {
        return sectors;
    }

    public void setSectors(List<String> sectors) {
        this.sectors = sectors;
    }

    public Pair getSummary() {
        return summary;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
