package parley.missions.rest;

import parley.missions.outcome.OutcomeSummary;
import parley.ui.rest.TextJson;

/** An outcome in a list. */
public record OutcomeRowJson(
        long id,
        String mission,
        String kind,
        TextJson title,
        Long organization,
        TextJson organizationName,
        String country,
        String date,
        String stage,
        String stageSince,
        MoneyJson value,
        boolean confirmed,
        boolean confidential,
        boolean archived) {
    static OutcomeRowJson of(OutcomeSummary outcome) {
        return new OutcomeRowJson(
                outcome.id(),
                outcome.missionCode(),
                MissionJson.name(outcome.kind()),
                TextJson.of(outcome.title()),
                outcome.organizationId(),
                TextJson.of(outcome.organizationEn(), outcome.organizationFr()),
                outcome.country(),
                MissionJson.text(outcome.date()),
                MissionJson.name(outcome.stage()),
                MissionJson.text(outcome.since()),
                MoneyJson.of(
                        outcome.value().low(),
                        outcome.value().high(),
                        outcome.value().currency()),
                outcome.confirmed(),
                outcome.confidential(),
                outcome.archived());
    }
}
