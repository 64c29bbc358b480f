package parley.negotiations.rest;

import java.util.List;
import java.util.Map;
import parley.negotiations.round.Clearance;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.Seat;
import parley.negotiations.schedule.Sitting;
import parley.negotiations.schedule.Voice;
import parley.ui.rest.PartyCodes;

/**
 * A round's week.
 *
 * @param conflicts what cannot be at one time
 */
public record ScheduleJson(List<SittingJson> sessions, List<ConflictJson> conflicts) {

    /** @param people how many sit there */
    public record SittingJson(
            long id,
            String chapter,
            String day,
            String endDay,
            String startTime,
            String endTime,
            String timeZone,
            String city,
            String room,
            int people) {
        static SittingJson of(Sitting one) {
            return new SittingJson(
                    one.id(),
                    one.code(),
                    RoundJson.text(one.firstDay()),
                    RoundJson.text(one.lastDay()),
                    RoundJson.text(one.start()),
                    RoundJson.text(one.end()),
                    one.zone().getId(),
                    one.city(),
                    one.room(),
                    one.people().size());
        }
    }

    /**
     * Two sessions that cannot both be so, or one outside the dates of its round.
     *
     * @param kind {@code PERSON}, {@code ROOM}, {@code DELEGATION} or {@code OUTSIDE_ROUND}
     * @param subject the person, the room, the party's code, or the round's
     * @param sessions their chapters; an empty text is the session that is asked about
     * @param people of a delegation that are named
     */
    public record ConflictJson(String kind, String subject, List<String> sessions, Integer people) {
        static ConflictJson of(Conflict one, PartyCodes codes) {
            return new ConflictJson(
                    one.kind().name(),
                    one.kind() == Conflict.Kind.DELEGATION ? codes.code(Long.valueOf(one.subject())) : one.subject(),
                    one.other() == null
                            ? List.of(one.one().code())
                            : List.of(one.one().code(), one.other().code()),
                    one.people());
        }
    }

    /**
     * Who sits in a session, and who speaks for whom, by code.
     *
     * @param parties the capacity of each party; empty where they are the round's. Written with the session
     */
    public record AttendanceJson(Map<String, String> parties, List<SeatJson> people, List<VoiceJson> voices) {}

    /** @param person by id; party, for whom, by code */
    public record SeatJson(Long id, Long person, String name, String party, String role) {
        static SeatJson of(Seat seat, PartyCodes codes) {
            return new SeatJson(
                    seat.id(),
                    seat.personId(),
                    seat.person(),
                    codes.code(seat.partyId()),
                    seat.role().name());
        }
    }

    /** A party that speaks on behalf of another. */
    public record VoiceJson(Long id, String party, String onBehalfOf) {
        static VoiceJson of(Voice voice, PartyCodes codes) {
            return new VoiceJson(voice.id(), codes.code(voice.partyId()), codes.code(voice.forPartyId()));
        }
    }

    /** @param state {@code NOT_CLEARED}, {@code CLEARED}, {@code INTERNAL_CHANGED} or {@code PUBLIC_CHANGED} */
    public record ClearanceJson(String state, String clearedAt, String clearedBy) {
        static ClearanceJson of(Clearance one) {
            return new ClearanceJson(one.state().name(), RoundJson.text(one.at()), one.by());
        }
    }
}
