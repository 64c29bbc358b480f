package parley.missions.web;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.core.time.PartialDate;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.mission.MissionSummary;
import parley.missions.outcome.LogOutcome;
import parley.ui.form.ActionLine;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The fields of an outcome while they are typed; logging and editing share them. */
public abstract class OutcomeForm extends Form {
    @Inject
    private MissionWords words;

    private MissionLine mission;
    private OutcomeKind kind = OutcomeKind.SALE;
    private Pair title = new Pair();
    private Long organizationId;
    private String country;
    private OutcomeStage stage = OutcomeStage.LEAD;
    private LocalDate stageEffective;
    private String stageReason;
    private BigDecimal valueLow;
    private BigDecimal valueHigh;
    private String currency = "CAD";
    private boolean confirmed;
    private PartialDate date;
    private Pair contribution = new Pair();
    private boolean confidential;
    private final List<ActionLine> actionLines = new ArrayList<>(List.of(new ActionLine()));

    protected void on(MissionSummary summary) {
        mission = MissionLine.of(summary);
    }

    protected void fill(LogOutcome content) {
        kind = content.kind();
        title = Pair.of(content.title());
        organizationId = content.organizationId();
        country = content.country();
        stage = content.stage();
        stageReason = content.stageReason();
        valueLow = content.valueLow();
        valueHigh = content.valueHigh();
        currency = content.currency() == null ? currency : content.currency();
        confirmed = content.confirmed();
        date = content.date();
        contribution = Pair.of(content.contribution());
        confidential = content.confidential();
    }

    /** The currency alone says nothing: without a value none is written. */
    protected LogOutcome command() {
        return new LogOutcome(
                mission.id(),
                kind,
                title.text(),
                organizationId,
                country,
                stage,
                stageEffective,
                stageReason,
                valueLow,
                valueHigh,
                valueLow == null ? null : currency,
                confirmed,
                date,
                contribution.text(),
                confidential,
                actionLines.stream()
                        .filter(ActionLine::written)
                        .map(ActionLine::command)
                        .toList());
    }

    @Override
    protected String describe(String field, Object value) {
        return words.describe(field, value);
    }

    public void addAction() {
        actionLines.add(new ActionLine());
        focusLast("actions", actionLines, "text");
    }

    public List<ActionLine> getActionLines() {
        return actionLines;
    }

    public MissionLine getMission() {
        return mission;
    }

    public Pair getTitle() {
        return title;
    }

    public Pair getContribution() {
        return contribution;
    }

    public OutcomeKind getKind() {
        return kind;
    }

    public void setKind(OutcomeKind kind) {
        this.kind = kind;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public OutcomeStage getStage() {
        return stage;
    }

    public void setStage(OutcomeStage stage) {
        this.stage = stage;
    }

    public LocalDate getStageEffective() {
        return stageEffective;
    }

    public void setStageEffective(LocalDate stageEffective) {
        this.stageEffective = stageEffective;
    }

    public String getStageReason() {
        return stageReason;
    }

    public void setStageReason(String stageReason) {
        this.stageReason = stageReason;
    }

    public BigDecimal getValueLow() {
        return valueLow;
    }

    public void setValueLow(BigDecimal valueLow) {
        this.valueLow = valueLow;
    }

    public BigDecimal getValueHigh() {
        return valueHigh;
    }

    public void setValueHigh(BigDecimal valueHigh) {
        this.valueHigh = valueHigh;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}
