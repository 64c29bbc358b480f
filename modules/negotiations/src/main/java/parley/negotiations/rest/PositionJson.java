package parley.negotiations.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.error.InvalidInput;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.position.LogPosition;
import parley.negotiations.position.Position;
import parley.negotiations.position.Stance;
import parley.negotiations.position.StatementOrigin;
import parley.negotiations.round.RoundService;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * A position in JSON; parties and round are named by code. Id, chapter, enteredAt and latest are read only.
 *
 * @param onBehalfOf other parties for which it spoke
 * @param latest whether the party has said nothing later on the issue
 */
public record PositionJson(
        Long id,
        Long issue,
        String chapter,
        String party,
        List<String> onBehalfOf,
        String stance,
        TextJson text,
        String origin,
        String reference,
        String date,
        String round,
        String marking,
        String enteredAt,
        Boolean latest) {
    static PositionJson of(Position position, PartyCodes codes) {
        return new PositionJson(
                position.id(),
                position.issueId(),
                position.chapterCode(),
                position.partyCode(),
                position.onBehalfOf().stream().map(codes::code).toList(),
                position.stance().name(),
                TextJson.of(position.text()),
                position.origin().name(),
                position.reference(),
                position.effective().toString(),
                position.roundCode(),
                position.marking(),
                position.enteredAt().toString(),
                position.latest());
    }

    LogPosition command(NeedToKnow needToKnow, RoundService rounds, PartyCodes codes) {
        if (issue == null) {
            throw new InvalidInput("issue", "error.required");
        }
        Set<Long> others = new LinkedHashSet<>();
        if (onBehalfOf != null) {
            onBehalfOf.forEach(code -> others.add(codes.id("onBehalfOf", code)));
        }
        others.remove(null);
        return new LogPosition(
                issue,
                codes.id("party", party),
                others,
                Params.constant(Stance.class, "stance", stance),
                TextJson.read(text),
                Params.constant(StatementOrigin.class, "origin", origin),
                reference,
                Params.date("date", date),
                round == null ? null : rounds.get(round).summary().id(),
                marking == null ? needToKnow.usualMarking() : marking);
    }
}
