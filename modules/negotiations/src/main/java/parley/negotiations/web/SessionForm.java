package parley.negotiations.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.negotiations.ChapterStatus;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.session.LogSession;
import parley.ui.form.Pair;

/** The fields of a session while they are typed; logging and editing share them. */
public abstract class SessionForm extends PlannedForm {
    private Long roundId;
    private Long chapterId;
    private String body;
    private Integer number;
    private LocalDate day;
    private LocalTime startTime;
    private LocalDate endDay;
    private LocalTime endTime;
    private String timeZone;
    private String cityEn;
    private String cityFr;
    private String room;
    private MeetingFormat format;
    private Map<Long, Capacity> parties = new LinkedHashMap<>();
    private ChapterStatus statusAfter;
    private String reason;
    private Pair minutes = new Pair();
    private Pair openIssues = new Pair();
    private Pair nextStep = new Pair();
    private final List<ActionLine> actionLines = new ArrayList<>(List.of(new ActionLine()));

    protected void fill(LogSession content) {
        roundId = content.roundId();
        chapterId = content.chapterId();
        body = content.body();
        number = content.number();
        day = content.day();
        startTime = content.startTime();
        endDay = content.endDay();
        endTime = content.endTime();
        timeZone = content.timeZone();
        cityEn = content.cityEn();
        cityFr = content.cityFr();
        room = content.room();
        format = content.format();
        parties = new LinkedHashMap<>(content.parties());
        statusAfter = content.statusAfter();
        reason = content.reason();
        minutes = Pair.of(content.minutes());
        openIssues = Pair.of(content.openIssues());
        nextStep = Pair.of(content.nextStep());
    }

    @Override
    protected LogSession command() {
        return new LogSession(
                roundId,
                chapterId,
                body,
                number,
                day,
                startTime,
                endDay,
                endTime,
                timeZone,
                cityEn,
                cityFr,
                room,
                format,
                parties,
                statusAfter,
                reason,
                minutes.text(),
                openIssues.text(),
                nextStep.text(),
                actionLines.stream()
                        .filter(ActionLine::written)
                        .map(ActionLine::command)
                        .toList());
    }

    public void addAction() {
        actionLines.add(new ActionLine());
        focusLast("actions", actionLines, "text");
    }

    public List<ActionLine> getActionLines() {
        return actionLines;
    }

    protected void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public Long getChapterId() {
        return chapterId;
    }

    public void setChapterId(Long chapterId) {
        this.chapterId = chapterId;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
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

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public MeetingFormat getFormat() {
        return format;
    }

    public void setFormat(MeetingFormat format) {
        this.format = format;
    }

    public ChapterStatus getStatusAfter() {
        return statusAfter;
    }

    public void setStatusAfter(ChapterStatus statusAfter) {
        this.statusAfter = statusAfter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Pair getMinutes() {
        return minutes;
    }

    public Pair getOpenIssues() {
        return openIssues;
    }

    public Pair getNextStep() {
        return nextStep;
    }
}
