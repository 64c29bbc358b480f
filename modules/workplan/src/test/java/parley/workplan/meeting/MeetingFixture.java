package parley.workplan.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** A meeting to be logged, told as a sentence: {@code MeetingFixture.on("2026-03-27").in("Kuala Lumpur").about("Ports")}. */
public final class MeetingFixture {
    private final PartialDate start;
    private Integer number;
    private PartialDate end;
    private MeetingFormat format;
    private String zone;
    private String city;
    private MeetingStatus status = MeetingStatus.HELD;
    private String reason;
    private Map<Long, Attendance> parties = Map.of();
    private Set<Long> people = Set.of();
    private final List<LogAgendaItem> agenda = new ArrayList<>();
    private BilingualText summary = BilingualText.none();
    private String marking = "UNCLASSIFIED";

    private MeetingFixture(PartialDate start) {
        this.start = start;
    }

    public static MeetingFixture on(String date) {
        return new MeetingFixture(PartialDate.parse(date));
    }

    MeetingFixture until(String date) {
        end = PartialDate.parse(date);
        return this;
    }

    MeetingFixture numbered(Integer chosen) {
        number = chosen;
        return this;
    }

    MeetingFixture by(MeetingFormat chosen) {
        format = chosen;
        return this;
    }

    MeetingFixture in(String place) {
        city = place;
        return this;
    }

    MeetingFixture inZone(String chosen) {
        zone = chosen;
        return this;
    }

    MeetingFixture at(MeetingStatus reached) {
        status = reached;
        reason = reached.needsReason() ? "because" : null;
        return this;
    }

    MeetingFixture because(String why) {
        reason = why;
        return this;
    }

    MeetingFixture attendedBy(Map<Long, Attendance> attendance) {
        parties = attendance;
        return this;
    }

    MeetingFixture with(Long... personIds) {
        people = Set.of(personIds);
        return this;
    }

    MeetingFixture saying(String en, String fr) {
        summary = BilingualText.of(en, fr, Language.EN);
        return this;
    }

    MeetingFixture marked(String code) {
        marking = code;
        return this;
    }

    public MeetingFixture about(String title, LogAgendaOutcome... outcomes) {
        return with(item(null, title, null, outcomes));
    }

    MeetingFixture aboutActivity(String title, long activity) {
        return with(item(null, title, activity));
    }

    MeetingFixture with(LogAgendaItem item) {
        agenda.add(item);
        return this;
    }

    static LogAgendaItem item(Long id, String title, Long activity, LogAgendaOutcome... outcomes) {
        return new LogAgendaItem(
                id,
                BilingualText.of(title, null, Language.EN),
                LocalTime.of(9, 30),
                45,
                null,
                activity,
                BilingualText.none(),
                List.of(outcomes));
    }

    public static LogAgendaOutcome decision(String text) {
        return new LogAgendaOutcome(
                null, OutcomeKind.DECISION, BilingualText.of(text, null, Language.EN), null, null, null);
    }

    public static LogAgendaOutcome action(String text, Long party, String due) {
        return new LogAgendaOutcome(
                null,
                OutcomeKind.ACTION,
                BilingualText.of(text, null, Language.EN),
                party,
                due == null ? null : LocalDate.parse(due),
                null);
    }

    public LogMeeting command() {
        return new LogMeeting(
                null, number, format, start, end, null, null, zone, null, city, null, null, null, status, reason,
                parties, people, agenda, summary, marking);
    }
}
