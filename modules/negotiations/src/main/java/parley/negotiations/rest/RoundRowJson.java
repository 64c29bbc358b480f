package parley.negotiations.rest;

import parley.negotiations.round.RoundSummary;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/** A round in a list. */
public record RoundRowJson(
        long id,
        String code,
        TextJson label,
        String kind,
        Integer number,
        String start,
        String end,
        TextJson dateNote,
        String format,
        TextJson city,
        String country,
        String host,
        String status,
        TextJson progress,
        String marking,
        long sessions,
        long sources,
        boolean sourcesDiffer) {
    static RoundRowJson of(RoundSummary round, PartyCodes codes) {
        return new RoundRowJson(
                round.id(),
                round.code(),
                TextJson.of(round.labelEn(), round.labelFr()),
                RoundJson.name(round.kind()),
                round.number(),
                RoundJson.text(round.start()),
                RoundJson.text(round.end()),
                TextJson.of(round.windowEn(), round.windowFr()),
                RoundJson.name(round.format()),
                TextJson.of(round.cityEn(), round.cityFr()),
                codes.code(round.countryId()),
                codes.code(round.hostPartyId()),
                RoundJson.name(round.status()),
                TextJson.of(round.progressEn(), round.progressFr()),
                round.marking(),
                round.sessions(),
                round.sources(),
                round.sourcesDiffer());
    }
}
