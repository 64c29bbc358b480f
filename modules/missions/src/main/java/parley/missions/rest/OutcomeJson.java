package parley.missions.rest;

import java.util.List;
import java.util.Objects;
import parley.core.action.LogAction;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.mission.MissionService;
import parley.missions.outcome.LogOutcome;
import parley.missions.outcome.OutcomeDetail;
import parley.missions.outcome.OutcomeEntry;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * An outcome in JSON. Id, stageSince and entries are read only; the mission is named by code, the organization by id.
 *
 * @param stageEffective only written: since when stage, value and confirmation hold; null is today
 * @param actions only written: new actions with the outcome as their source
 */
public record OutcomeJson(
        Long id,
        String mission,
        String kind,
        TextJson title,
        Long organization,
        String country,
        String stage,
        String stageSince,
        String stageEffective,
        String stageReason,
        MoneyJson value,
        Boolean confirmed,
        String date,
        TextJson contribution,
        Boolean confidential,
        List<EntryJson> entries,
        List<ActionJson> actions,
        ArchiveJson archived) {

    /** What was said of stage and value, oldest first; read only. */
    public record EntryJson(String stage, MoneyJson value, Boolean confirmed, String effective, String reason) {}

    /** A new action of the outcome. */
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

    static OutcomeJson of(OutcomeDetail outcome) {
        LogOutcome content = outcome.content();
        return new OutcomeJson(
                outcome.summary().id(),
                outcome.summary().missionCode(),
                MissionJson.name(content.kind()),
                TextJson.of(content.title()),
                content.organizationId(),
                content.country(),
                MissionJson.name(content.stage()),
                MissionJson.text(outcome.summary().since()),
                null,
                content.stageReason(),
                MoneyJson.of(content.valueLow(), content.valueHigh(), content.currency()),
                content.confirmed(),
                MissionJson.text(content.date()),
                TextJson.of(content.contribution()),
                content.confidential(),
                outcome.entries().stream().map(OutcomeJson::entry).toList(),
                List.of(),
                outcome.archival() == null
                        ? null
                        : ArchiveJson.of(
                                outcome.archival().at(), outcome.archival().reason()));
    }

    LogOutcome command(MissionService missions, PartyCodes codes) {
        return new LogOutcome(
                missions.get(MissionJson.required("mission", mission)).summary().id(),
                Params.constant(OutcomeKind.class, "kind", kind == null ? "SALE" : kind),
                TextJson.read(title),
                organization,
                country,
                Params.constant(OutcomeStage.class, "stage", stage),
                Params.date("stageEffective", stageEffective),
                stageReason,
                value == null ? null : value.low(),
                value == null ? null : value.high(),
                value == null ? null : value.currency(),
                Boolean.TRUE.equals(confirmed),
                Params.partialDate("date", date),
                TextJson.read(contribution),
                Boolean.TRUE.equals(confidential),
                actions == null
                        ? List.of()
                        : actions.stream()
                                .filter(Objects::nonNull)
                                .map(action -> action.command(codes))
                                .toList());
    }

    private static EntryJson entry(OutcomeEntry entry) {
        return new EntryJson(
                MissionJson.name(entry.stage()),
                MoneyJson.of(
                        entry.value().low(), entry.value().high(), entry.value().currency()),
                entry.confirmed(),
                MissionJson.text(entry.effective()),
                entry.reason());
    }
}
