package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.Seat;
import parley.negotiations.schedule.SeatRole;
import parley.negotiations.schedule.TakeSeat;
import parley.negotiations.schedule.Voice;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSummary;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Who sits in a session, for whom and as what, one after the other; and in what capacity parties sit. */
@Named
@ViewScoped
public class EditAttendanceBacking extends Form {
    @Inject
    private transient ScheduleService schedule;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient RoundService rounds;

    @Inject
    private transient ListParameters parameters;

    private long session;
    private Map<Long, Capacity> before;
    private Map<Long, String> capacities;
    private Long personId;
    private Long partyId;
    private SeatRole role;
    private Long voiceId;
    private Long forPartyId;
    private boolean accepted;
    private transient List<Conflict> conflicts = List.of();

    @PostConstruct
    void read() {
        Long asked = parameters.id("session");
        if (asked == null) {
            throw new NotFound("SESSION", "");
        }
        SessionDetail detail = sessions.get(asked);
        session = detail.summary().id();
        before = new HashMap<>(detail.content().parties());
        if (before.isEmpty()) {
            before.putAll(rounds.get(detail.summary().roundCode()).content().parties());
        }
        capacities = new HashMap<>();
        before.forEach((party, capacity) -> capacities.put(party, capacity.name()));
    }

    /** Shows what it would run into before anything is saved. */
    public String save() {
        return save(() -> {
            TakeSeat seat = new TakeSeat(personId, partyId, role);
            conflicts = schedule.conflicts(session, seat);
            if (!conflicts.isEmpty() && !accepted) {
                throw new InvalidInput("personId", "conflict.unseen");
            }
            schedule.seat(session, seat);
            say("editAttendance.saved");
            return here();
        });
    }

    /** Writes the capacities that were changed here, and no other. */
    public String sit() {
        return save(() -> {
            Map<Long, Capacity> changed = new HashMap<>();
            capacities.forEach((party, chosen) -> {
                Capacity capacity = chosen == null || chosen.isEmpty() ? null : Capacity.valueOf(chosen);
                if (before.get(party) != capacity) {
                    changed.put(party, capacity);
                }
            });
            sessions.sit(session, changed);
            say("editAttendance.saved");
            return here();
        });
    }

    public String speak() {
        return save(() -> {
            if (voiceId == null || forPartyId == null) {
                throw new InvalidInput(voiceId == null ? "voiceId" : "forPartyId", "error.required");
            }
            schedule.speak(session, voiceId, forPartyId);
            say("editAttendance.saved");
            return here();
        });
    }

    public String remove(long seat) {
        return save(() -> {
            schedule.unseat(session, seat);
            say("editAttendance.saved");
            return here();
        });
    }

    public String silence(long voice) {
        return save(() -> {
            schedule.unspeak(session, voice);
            say("editAttendance.saved");
            return here();
        });
    }

    private String here() {
        return "/negotiations/attendance/edit?session=" + session;
    }

    public List<Seat> getSeats() {
        return schedule.seats(session);
    }

    public List<Voice> getVoices() {
        return schedule.voices(session);
    }

    public List<Conflict> getConflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    public SeatRole[] getRoles() {
        return SeatRole.values();
    }

    private SessionSummary summary() {
        return sessions.get(session).summary();
    }

    public String getChapterCode() {
        return summary().chapterCode();
    }

    public String getRoundCode() {
        return summary().roundCode();
    }

    public String getRoundLabel() {
        return summary().round(Callers.current().language());
    }

    public long getSession() {
        return session;
    }

    /** @return by party, in the words of the vocabulary, since nothing tells Faces the type; nothing where it does not attend */
    public Map<Long, String> getCapacities() {
        return capacities;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getPartyId() {
        return partyId;
    }

    public void setPartyId(Long partyId) {
        this.partyId = partyId;
    }

    public SeatRole getRole() {
        return role;
    }

    public void setRole(SeatRole role) {
        this.role = role;
    }

    public Long getVoiceId() {
        return voiceId;
    }

    public void setVoiceId(Long voiceId) {
        this.voiceId = voiceId;
    }

    public Long getForPartyId() {
        return forPartyId;
    }

    public void setForPartyId(Long forPartyId) {
        this.forPartyId = forPartyId;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
