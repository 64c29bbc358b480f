package parley.workplan.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.text.Language;
import parley.ui.form.Pair;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.LogMeeting;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingStatus;

/** The fields of a work-plan meeting while they are typed; logging and editing share them. */
public abstract class MeetingForm extends VenueForm {
    @Inject
    private transient WorkplanWords words;

    private Long planId;
    private Integer number;
    private MeetingFormat format;
    private Long hostPartyId;
    private Long coChairId;
    private MeetingStatus status = MeetingStatus.HELD;
    private String statusReason;
    private String marking = Marking.UNCLASSIFIED;
    /** By name: a select over a map cannot tell what its values are. A party of which nothing is recorded has none. */
    private final Map<Long, String> parties = new LinkedHashMap<>();

    private final List<PersonLine> people = new ArrayList<>(List.of(new PersonLine()));
    private final List<AgendaLine> agenda = new ArrayList<>(List.of(new AgendaLine()));
    private Pair summary = new Pair();

    protected void fill(LogMeeting content) {
        fillVenue(content);
        planId = content.planId();
        number = content.number();
        format = content.format();
        hostPartyId = content.hostPartyId();
        coChairId = content.coChairId();
        status = content.status();
        statusReason = content.statusReason();
        marking = content.marking();
        parties.clear();
        content.parties().forEach((party, attendance) -> parties.put(party, attendance.name()));
        people.clear();
        content.personIds().forEach(person -> people.add(new PersonLine(person)));
        people.add(new PersonLine());
        agenda.clear();
        content.agenda().forEach(item -> agenda.add(AgendaLine.of(item)));
        agenda.add(new AgendaLine());
        summary = Pair.of(content.summary());
    }

    protected LogMeeting command() {
        Map<Long, Attendance> attending = new LinkedHashMap<>();
        parties.forEach((party, attendance) -> {
            if (attendance != null) {
                attending.put(party, Attendance.valueOf(attendance));
            }
        });
        agenda.removeIf(line -> !line.used());
        if (getTimeZone() == null) {
            proposeZone();
        }
        return new LogMeeting(
                planId,
                number,
                format,
                getStart(),
                getEnd(),
                getStartTime(),
                getEndTime(),
                getTimeZone(),
                hostPartyId,
                getCityEn(),
                getCityFr(),
                getCountryId(),
                coChairId,
                status,
                statusReason,
                attending,
                people.stream()
                        .map(PersonLine::getId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                agenda.stream().map(AgendaLine::command).toList(),
                summary.text(),
                marking);
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    /** An item's title is two controls: the one in the reader's language is to be filled in. */
    @Override
    protected String control(String field) {
        return field.matches("agenda\\[\\d+]\\.title")
                ? field + (Callers.current().language() == Language.FR ? "Fr" : "En")
                : field;
    }

    public void addPerson() {
        people.add(new PersonLine());
        focus("people:" + (people.size() - 1) + ":ref_input");
    }

    public void addItem() {
        agenda.add(new AgendaLine());
        focus(titleOf(agenda.size() - 1));
    }

    /** Takes an item away; focus goes to the one that takes its place, else to the one before, else to the button. */
    public void removeItem(int index) {
        agenda.remove(index);
        focus(agenda.isEmpty() ? "addItem" : titleOf(Math.min(index, agenda.size() - 1)));
    }

    public void addOutcome(int index) {
        int added = agenda.get(index).addOutcome();
        focus("agenda:" + index + ":outcomes:" + added + ":text");
    }

    private static String titleOf(int index) {
        return "agenda:" + index + (Callers.current().language() == Language.FR ? ":titleFr" : ":titleEn");
    }

    /** @return how many parties were there, observers too */
    public long getPresentParties() {
        return parties.values().stream()
                .filter(attendance -> attendance != null && !attendance.equals(Attendance.EXCUSED.name()))
                .count();
    }

    public Map<Long, String> getParties() {
        return parties;
    }

    public List<PersonLine> getPeople() {
        return people;
    }

    public List<AgendaLine> getAgenda() {
        return agenda;
    }

    public Pair getSummary() {
        return summary;
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

    public Long getHostPartyId() {
        return hostPartyId;
    }

    public void setHostPartyId(Long hostPartyId) {
        this.hostPartyId = hostPartyId;
    }

    public Long getCoChairId() {
        return coChairId;
    }

    public void setCoChairId(Long coChairId) {
        this.coChairId = coChairId;
    }

    public MeetingStatus getStatus() {
        return status;
    }

    public void setStatus(MeetingStatus status) {
        this.status = status;
    }

    public String getStatusReason() {
        return statusReason;
    }

    public void setStatusReason(String statusReason) {
        this.statusReason = statusReason;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
