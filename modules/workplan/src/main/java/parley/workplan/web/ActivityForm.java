package parley.workplan.web;

import jakarta.inject.Inject;
import parley.core.marking.Marking;
import parley.core.time.PartialDate;
import parley.ui.form.Form;
import parley.ui.form.Pair;
import parley.workplan.activity.LogActivity;

/** The fields of an activity while they are typed; logging and editing share them. */
public abstract class ActivityForm extends Form {
    @Inject
    private transient WorkplanWords words;

    private Long planId;
    private Long areaId;
    private String code;
    private Long leadPartyId;
    private Long coLeadPartyId;
    private Long canadianLeadId;
    private String aseanBody;
    private PartialDate start;
    private PartialDate due;
    private String dueReason;
    private String marking = Marking.UNCLASSIFIED;
    private Pair title = new Pair();
    private Pair indicator = new Pair();

    protected void fill(LogActivity content) {
        planId = content.planId();
        areaId = content.areaId();
        code = content.code();
        leadPartyId = content.leadPartyId();
        coLeadPartyId = content.coLeadPartyId();
        canadianLeadId = content.canadianLeadId();
        aseanBody = content.aseanBody();
        start = content.start();
        due = content.due();
        dueReason = content.dueReason();
        marking = content.marking();
        title = Pair.of(content.title());
        indicator = Pair.of(content.indicator());
    }

    protected LogActivity command() {
        return new LogActivity(
                planId,
                areaId,
                code,
                title.text(),
                leadPartyId,
                coLeadPartyId,
                canadianLeadId,
                aseanBody,
                start,
                due,
                dueReason,
                indicator.text(),
                marking);
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    public Pair getTitle() {
        return title;
    }

    public Pair getIndicator() {
        return indicator;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public Long getAreaId() {
        return areaId;
    }

    public void setAreaId(Long areaId) {
        this.areaId = areaId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getLeadPartyId() {
        return leadPartyId;
    }

    public void setLeadPartyId(Long leadPartyId) {
        this.leadPartyId = leadPartyId;
    }

    public Long getCoLeadPartyId() {
        return coLeadPartyId;
    }

    public void setCoLeadPartyId(Long coLeadPartyId) {
        this.coLeadPartyId = coLeadPartyId;
    }

    public Long getCanadianLeadId() {
        return canadianLeadId;
    }

    public void setCanadianLeadId(Long canadianLeadId) {
        this.canadianLeadId = canadianLeadId;
    }

    public String getAseanBody() {
        return aseanBody;
    }

    public void setAseanBody(String aseanBody) {
        this.aseanBody = aseanBody;
    }

    public PartialDate getStart() {
        return start;
    }

    public void setStart(PartialDate start) {
        this.start = start;
    }

    public PartialDate getDue() {
        return due;
    }

    public void setDue(PartialDate due) {
        this.due = due;
    }

    public String getDueReason() {
        return dueReason;
    }

    public void setDueReason(String dueReason) {
        this.dueReason = dueReason;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
