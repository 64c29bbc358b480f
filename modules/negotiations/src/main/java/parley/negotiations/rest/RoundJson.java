package parley.negotiations.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.LogRound;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.PublishedRound;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundKind;
import parley.negotiations.round.RoundStatus;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * A round in JSON. Id, code, label, published and sessions are read only; parties are named by code.
 *
 * @param start {@code 2026-02-09}, {@code 2024-03} or {@code 2025}; null where none is published
 * @param parties code to capacity
 */
public record RoundJson(
        Long id,
        String code,
        TextJson label,
        String body,
        String kind,
        Integer number,
        String format,
        String start,
        String end,
        String timeZone,
        String host,
        TextJson city,
        String country,
        String headCanada,
        String headAsean,
        Map<String, String> parties,
        String status,
        String statusReason,
        TextJson objectives,
        TextJson internalSummary,
        TextJson publicSummary,
        String marking,
        Long sessions,
        PublishedJson published) {

    /** What was published of the round, with its sources; read only. */
    public record PublishedJson(
            TextJson groups,
            TextJson topics,
            TextJson outcome,
            String confidence,
            TextJson confidenceNote,
            List<SourceJson> sources) {}

    /** @param differs what this source says otherwise, or null */
    public record SourceJson(TextJson title, String url, TextJson differs) {}

    static RoundJson of(RoundDetail round, PartyCodes codes) {
        LogRound content = round.content();
        return new RoundJson(
                round.summary().id(),
                round.summary().code(),
                TextJson.of(round.summary().labelEn(), round.summary().labelFr()),
                content.body(),
                name(content.kind()),
                content.number(),
                name(content.format()),
                text(content.start()),
                text(content.end()),
                content.timeZone(),
                codes.code(content.hostPartyId()),
                TextJson.of(content.cityEn(), content.cityFr()),
                codes.code(content.countryId()),
                content.headCanada(),
                content.headAsean(),
                parties(content.parties(), codes),
                name(content.status()),
                content.statusReason(),
                TextJson.of(content.objectives()),
                TextJson.of(content.internalSummary()),
                TextJson.of(content.publicSummary()),
                content.marking(),
                round.summary().sessions(),
                published(round.publication()));
    }

    LogRound command(PartyCodes codes) {
        return new LogRound(
                body == null ? LogRound.COMMITTEE : body,
                Params.constant(RoundKind.class, "kind", kind == null ? "REGULAR" : kind),
                number,
                Params.constant(MeetingFormat.class, "format", format),
                Params.partialDate("start", start),
                Params.partialDate("end", end),
                timeZone,
                codes.id("host", host),
                city == null ? null : city.en() == null ? city.fr() : city.en(),
                city == null ? null : city.fr(),
                codes.id("country", country),
                headCanada,
                headAsean,
                capacities(parties, codes),
                Params.constant(RoundStatus.class, "status", status),
                statusReason,
                TextJson.read(objectives),
                TextJson.read(internalSummary),
                TextJson.read(publicSummary),
                marking == null ? "UNCLASSIFIED" : marking);
    }

    static Map<Long, Capacity> capacities(Map<String, String> parties, PartyCodes codes) {
        return parties == null
                ? Map.of()
                : parties.entrySet().stream()
                        .collect(Collectors.toMap(
                                party -> codes.id("parties", party.getKey()),
                                party -> Etags.body(Params.constant(Capacity.class, "parties", party.getValue()))));
    }

    static Map<String, String> parties(Map<Long, Capacity> capacities, PartyCodes codes) {
        Map<String, String> parties = new TreeMap<>();
        capacities.forEach((id, capacity) -> parties.put(codes.code(id), capacity.name()));
        return parties;
    }

    private static PublishedJson published(PublishedRound round) {
        return new PublishedJson(
                TextJson.of(round.groupsEn(), round.groupsFr()),
                TextJson.of(round.topicsEn(), round.topicsFr()),
                TextJson.of(round.outcomeEn(), round.outcomeFr()),
                round.confidence(),
                TextJson.of(round.confidenceNoteEn(), round.confidenceNoteFr()),
                round.sources().stream()
                        .map(source -> new SourceJson(
                                TextJson.of(source.titleEn(), source.titleFr()),
                                source.url(),
                                TextJson.of(source.differsEn(), source.differsFr())))
                        .toList());
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
