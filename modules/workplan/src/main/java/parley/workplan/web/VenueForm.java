package parley.workplan.web;

import jakarta.inject.Inject;
import java.time.LocalTime;
import parley.core.time.PartialDate;
import parley.ui.form.Form;
import parley.workplan.meeting.LogMeeting;

/** When and where a meeting is, while it is typed. */
public abstract class VenueForm extends Form {
    @Inject
    private transient WorkplanChoices choices;

    private PartialDate start;
    private PartialDate end;
    private LocalTime startTime;
    private LocalTime endTime;
    private String timeZone;
    private String cityEn;
    private String cityFr;
    private Long countryId;
    private String proposedZone;

    protected void fillVenue(LogMeeting content) {
        start = content.start();
        end = content.end();
        startTime = content.startTime();
        endTime = content.endTime();
        timeZone = content.timeZone();
        cityEn = content.cityEn();
        cityFr = content.cityFr();
        countryId = content.countryId();
    }

    /** Proposes the time zone of the city or the country, unless another one was chosen. */
    public void proposeZone() {
        if (timeZone == null || timeZone.equals(proposedZone)) {
            proposedZone = choices.proposedZone(cityEn == null ? cityFr : cityEn, countryId);
            timeZone = proposedZone;
        }
    }

    public PartialDate getStart() {
        return start;
    }

    public void setStart(PartialDate start) {
        this.start = start;
    }

    public PartialDate getEnd() {
        return end;
    }

    public void setEnd(PartialDate end) {
        this.end = end;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getCityFr() {
        return cityFr;
    }

    public void setCityFr(String cityFr) {
        this.cityFr = cityFr;
    }

    public Long getCountryId() {
        return countryId;
    }

    public void setCountryId(Long countryId) {
        this.countryId = countryId;
    }
}
