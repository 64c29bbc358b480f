package parley.negotiations.web;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.marking.Marking;
import parley.core.time.PartialDate;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.LogRound;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundKind;
import parley.negotiations.round.RoundStatus;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The fields of a round while they are typed; logging and editing share them. */
public abstract class RoundForm extends Form {
    private String body = LogRound.COMMITTEE;
    private RoundKind kind = RoundKind.REGULAR;
    private Integer number;
    private MeetingFormat format;
    private PartialDate start;
    private PartialDate end;
    private String timeZone;
    private Long hostPartyId;
    private String cityEn;
    private String cityFr;
    private Long countryId;
    private String headCanada;
    private String headAsean;
    /** By name: a select over a map cannot tell what its values are. */
    private final Map<Long, String> parties = new LinkedHashMap<>();

    private RoundStatus status = RoundStatus.PLANNED;
    private String statusReason;
    private Pair objectives = new Pair();
    private Pair internalSummary = new Pair();
    private Pair publicSummary = new Pair();
    private String marking = Marking.UNCLASSIFIED;

    protected void fill(LogRound content) {
        body = content.body();
        kind = content.kind();
        number = content.number();
        format = content.format();
        start = content.start();
        end = content.end();
        timeZone = content.timeZone();
        hostPartyId = content.hostPartyId();
        cityEn = content.cityEn();
        cityFr = content.cityFr();
        countryId = content.countryId();
        headCanada = content.headCanada();
        headAsean = content.headAsean();
        parties.clear();
        content.parties().forEach((party, capacity) -> parties.put(party, capacity.name()));
        status = content.status();
        statusReason = content.statusReason();
        objectives = Pair.of(content.objectives());
        internalSummary = Pair.of(content.internalSummary());
        publicSummary = Pair.of(content.publicSummary());
        marking = content.marking();
    }

    protected LogRound command() {
        Map<Long, Capacity> attending = new LinkedHashMap<>();
        parties.forEach((party, capacity) -> {
            if (capacity != null) {
                attending.put(party, Capacity.valueOf(capacity));
            }
        });
        return new LogRound(
                body,
                kind,
                number,
                format,
                start,
                end,
                timeZone,
                hostPartyId,
                cityEn,
                cityFr,
                countryId,
                headCanada,
                headAsean,
                attending,
                status,
                statusReason,
                objectives.text(),
                internalSummary.text(),
                publicSummary.text(),
                marking);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public MeetingFormat getFormat() {
        return format;
    }

    public void setFormat(MeetingFormat format) {
        this.format = format;
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

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Long getHostPartyId() {
        return hostPartyId;
    }

    public void setHostPartyId(Long hostPartyId) {
        this.hostPartyId = hostPartyId;
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

    public String getHeadCanada() {
        return headCanada;
    }

    public void setHeadCanada(String headCanada) {
        this.headCanada = headCanada;
    }

    public String getHeadAsean() {
        return headAsean;
    }

    public void setHeadAsean(String headAsean) {
        this.headAsean = headAsean;
    }

    public Map<Long, String> getParties() {
        return parties;
    }

    public RoundStatus getStatus() {
        return status;
    }

    public void setStatus(RoundStatus status) {
        this.status = status;
    }

    public String getStatusReason() {
        return statusReason;
    }

    public void setStatusReason(String statusReason) {
        this.statusReason = statusReason;
    }

    public Pair getObjectives() {
        return objectives;
    }

    public Pair getInternalSummary() {
        return internalSummary;
    }

    public Pair getPublicSummary() {
        return publicSummary;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
