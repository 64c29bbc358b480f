package parley.negotiations.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.core.action.LogAction;
import parley.core.error.InvalidInput;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundService;
import parley.negotiations.session.LogSession;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionSummary;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * A session in JSON. Id, statusBefore and withheld are read only; round and chapter are named by code.
 *
 * @param body code of the body that met, there on the session's day; null where it is not known
 * @param statusAfter null leaves the chapter where it is
 * @param actions only written: new actions with the session as their source
 * @param withheld whether the chapter is withheld from the caller: a list then tells when and where it met and nothing else
 */
public record SessionJson(
        Long id,
        String round,
        String chapter,
        String body,
        Integer number,
        String day,
        String startTime,
        String endDay,
        String endTime,
        String timeZone,
        TextJson city,
        String room,
        String format,
        Map<String, String> parties,
        String statusBefore,
        String statusAfter,
        String reason,
        TextJson minutes,
        TextJson openIssues,
        TextJson nextStep,
        List<ActionJson> actions,
        Boolean withheld) {

    /** A new action of the session. */
    public record ActionJson(TextJson text, String party, Long person, String due) {
        LogAction command(PartyCodes codes) {
            var read = TextJson.read(text);
            return new LogAction(
                    read.en(),
                    read.fr(),
                    read.source(),
                    codes.id("actions.party", party),
                    person,
                    Params.date("actions.due", due));
        }
    }

    static SessionJson of(SessionDetail session, PartyCodes codes) {
        LogSession content = session.content();
        return new SessionJson(
                session.summary().id(),
                session.summary().roundCode(),
                session.summary().chapterCode(),
                content.body(),
                content.number(),
                RoundJson.text(content.day()),
                RoundJson.text(content.startTime()),
                RoundJson.text(content.endDay()),
                RoundJson.text(content.endTime()),
                content.timeZone(),
                TextJson.of(content.cityEn(), content.cityFr()),
                content.room(),
                RoundJson.name(content.format()),
                RoundJson.parties(content.parties(), codes),
                RoundJson.name(session.summary().before()),
                RoundJson.name(session.summary().after()),
                content.reason(),
                TextJson.of(content.minutes()),
                TextJson.of(content.openIssues()),
                TextJson.of(content.nextStep()),
                List.of(),
                session.summary().withheld());
    }

    /** Of a chapter that is withheld from the caller: when and where it met, and nothing else. */
    static SessionJson withheld(SessionSummary session) {
        return new SessionJson(
                session.id(),
                session.roundCode(),
                session.chapterCode(),
                null,
                session.number(),
                RoundJson.text(session.day()),
                RoundJson.text(session.startTime()),
                RoundJson.text(session.endDay()),
                RoundJson.text(session.endTime()),
                session.timeZone(),
                TextJson.of(session.cityEn(), session.cityFr()),
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                true);
    }

    LogSession command(RoundService rounds, ChapterService chapters, PartyCodes codes) {
        if (round == null) {
            throw new InvalidInput("round", "error.required");
        }
        if (chapter == null) {
            throw new InvalidInput("chapter", "error.required");
        }
        return new LogSession(
                rounds.get(round).summary().id(),
                chapters.get(chapter).id(),
                body,
                number,
                Params.date("day", day),
                Params.time("startTime", startTime),
                Params.date("endDay", endDay),
                Params.time("endTime", endTime),
                timeZone,
                city == null ? null : city.en() == null ? city.fr() : city.en(),
                city == null ? null : city.fr(),
                room,
                Params.constant(MeetingFormat.class, "format", format),
                RoundJson.capacities(parties, codes),
                Params.constant(ChapterStatus.class, "statusAfter", statusAfter),
                reason,
                TextJson.read(minutes),
                TextJson.read(openIssues),
                TextJson.read(nextStep),
                actions == null
                        ? List.of()
                        : actions.stream()
                                .filter(Objects::nonNull)
                                .map(action -> action.command(codes))
                                .toList());
    }
}
