package parley.negotiations.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import parley.core.record.Paging;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.text.LogText;
import parley.negotiations.text.TextState;
import parley.ui.form.Form;

/** The fields of a text, beside its file. */
public abstract class TextForm extends Form {
    @Inject
    private transient RoundService allRounds;

    private Long chapterId;
    private Long roundId;
    private TextState state = TextState.CONSOLIDATED;
    private LocalDate date;
    private Long fromPartyId;
    private Long toPartyId;
    private Long penPartyId;
    private LocalDate dueOn;
    private String marking = "CONFIDENTIAL";
    private String note;

    protected void fill(LogText text) {
        chapterId = text.chapterId();
        roundId = text.roundId();
        state = text.state();
        date = text.date();
        fromPartyId = text.fromPartyId();
        toPartyId = text.toPartyId();
        penPartyId = text.penPartyId();
        dueOn = text.dueOn();
        marking = text.marking();
        note = text.note();
    }

    protected LogText command() {
        return new LogText(
                chapterId, roundId, state, date, fromPartyId, toPartyId, penPartyId, dueOn, marking, blank(note));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @return the latest first */
    public List<RoundSummary> getRounds() {
        return allRounds.find(RoundCriteria.any(), Paging.longest()).items();
    }

    public TextState[] getStates() {
        return TextState.values();
    }

    public Long getChapterId() {
        return chapterId;
    }

    public void setChapterId(Long chapterId) {
        this.chapterId = chapterId;
    }

    public Long getRoundId() {
        return roundId;
    }

    public void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public TextState getState() {
        return state;
    }

    public void setState(TextState state) {
        this.state = state;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Long getFromPartyId() {
        return fromPartyId;
    }

    public void setFromPartyId(Long fromPartyId) {
        this.fromPartyId = fromPartyId;
    }

    public Long getToPartyId() {
        return toPartyId;
    }

    public void setToPartyId(Long toPartyId) {
        this.toPartyId = toPartyId;
    }

    public Long getPenPartyId() {
        return penPartyId;
    }

    public void setPenPartyId(Long penPartyId) {
        this.penPartyId = penPartyId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
