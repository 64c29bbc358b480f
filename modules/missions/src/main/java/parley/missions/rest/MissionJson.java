package parley.missions.rest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.core.error.InvalidInput;
import parley.missions.MissionStage;
import parley.missions.mission.CountKind;
import parley.missions.mission.CountQualifier;
import parley.missions.mission.CountSummary;
import parley.missions.mission.Direction;
import parley.missions.mission.LegSummary;
import parley.missions.mission.LogCount;
import parley.missions.mission.LogLeg;
import parley.missions.mission.LogMission;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionKind;
import parley.missions.mission.Published;
import parley.missions.mission.PublishedMission;
import parley.missions.mission.StageEntry;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A mission in JSON. Id, code, stageSince, stages, accepted, outcomes and published are read only; countries are ISO
 * 3166-1 alpha-3 codes, sectors the codes of reference data.
 *
 * @param start {@code 2026-02-09}, {@code 2024-03} or {@code 2025}; null where none is known
 * @param stageEffective only written: since when it is at a new stage; null is today
 * @param counts loaded ones are read only; those without {@code loaded} are written
 */
public record MissionJson(
        Long id,
        String code,
        TextJson name,
        String kind,
        String direction,
        TextJson lead,
        String start,
        String end,
        List<String> countries,
        List<String> sectors,
        TextJson objectives,
        String stage,
        String stageSince,
        String stageEffective,
        String stageReason,
        List<StageJson> stages,
        String marking,
        List<LegJson> legs,
        List<CountJson> counts,
        Long accepted,
        Long outcomes,
        PublishedJson published,
        ArchiveJson archived) {

    /** What was said of the stage, oldest first; read only. */
    public record StageJson(String stage, String effective, Boolean reported, String reason, TextJson source) {}

    /** @param published where the leg comes from; null where it is ours; read only */
    public record LegJson(
            Long id,
            TextJson city,
            String country,
            String timeZone,
            String start,
            String end,
            TextJson partners,
            SourceJson published) {}

    /** @param loaded whether it came with the reference data; read only */
    public record CountJson(
            Long id,
            String kind,
            Integer value,
            String qualifier,
            TextJson label,
            String source,
            String url,
            Boolean loaded,
            SourceJson published) {}

    /** Where a published fact comes from; read only. */
    public record SourceJson(TextJson title, List<String> urls, String confidence, TextJson confidenceNote) {
        static SourceJson of(Published source) {
            return source == null
                    ? null
                    : new SourceJson(
                            TextJson.of(source.sourceEn(), source.sourceFr()),
                            source.addresses(),
                            source.confidence(),
                            TextJson.of(source.noteEn(), source.noteFr()));
        }
    }

    /** What was published of the mission; read only. */
    public record PublishedJson(
            TextJson name,
            TextJson lead,
            String start,
            String end,
            TextJson sectors,
            TextJson results,
            SourceJson source) {}

    static MissionJson of(MissionDetail mission, SectorCodes sectorCodes) {
        LogMission content = mission.content();
        return new MissionJson(
                mission.summary().id(),
                mission.summary().code(),
                TextJson.of(content.nameEn(), content.nameFr()),
                name(content.kind()),
                name(content.direction()),
                TextJson.of(content.lead()),
                text(content.start()),
                text(content.end()),
                List.copyOf(new TreeSet<>(content.countries())),
                sectorCodes.codes(content.sectors()),
                TextJson.of(content.objectives()),
                name(content.stage()),
                text(mission.summary().stageSince()),
                null,
                content.stageReason(),
                mission.stages().stream().map(MissionJson::stage).toList(),
                content.marking(),
                mission.legs().stream().map(MissionJson::leg).toList(),
                mission.counts().stream().map(MissionJson::count).toList(),
                mission.summary().accepted(),
                mission.summary().outcomes(),
                published(mission.publication()),
                mission.archival() == null
                        ? null
                        : ArchiveJson.of(
                                mission.archival().at(), mission.archival().reason()));
    }

    LogMission command(SectorCodes sectorCodes) {
        return new LogMission(
                Params.constant(MissionKind.class, "kind", kind == null ? "TEAM_CANADA_MISSION" : kind),
                name == null ? null : name.en(),
                name == null ? null : name.fr(),
                Params.constant(Direction.class, "direction", direction == null ? "OUT" : direction),
                TextJson.read(lead),
                Params.partialDate("start", start),
                Params.partialDate("end", end),
                countries == null ? Set.of() : Set.copyOf(countries),
                sectorCodes.ids("sectors", sectors),
                TextJson.read(objectives),
                Params.constant(MissionStage.class, "stage", stage),
                Params.date("stageEffective", stageEffective),
                stageReason,
                marking == null ? "UNCLASSIFIED" : marking,
                parts(legs).stream().map(MissionJson::leg).toList(),
                parts(counts).stream()
                        .filter(count -> !Boolean.TRUE.equals(count.loaded()))
                        .map(MissionJson::count)
                        .toList());
    }

    private static <T> List<T> parts(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static StageJson stage(StageEntry entry) {
        return new StageJson(
                name(entry.stage()),
                text(entry.effective()),
                entry.reported(),
                entry.reason(),
                TextJson.of(entry.sourceEn(), entry.sourceFr()));
    }

    private static LegJson leg(LegSummary leg) {
        return new LegJson(
                leg.id(),
                TextJson.of(leg.cityEn(), leg.cityFr()),
                leg.country(),
                leg.timeZone(),
                text(leg.start()),
                text(leg.end()),
                TextJson.of(leg.partners()),
                SourceJson.of(leg.source()));
    }

    private static LogLeg leg(LegJson leg) {
        TextJson city = leg.city();
        return new LogLeg(
                leg.id(),
                city == null ? null : city.en() == null ? city.fr() : city.en(),
                city == null ? null : city.fr(),
                leg.country(),
                leg.timeZone(),
                Params.partialDate("legs.start", leg.start()),
                Params.partialDate("legs.end", leg.end()),
                TextJson.read(leg.partners()));
    }

    private static CountJson count(CountSummary count) {
        boolean loaded = count.loaded();
        return new CountJson(
                count.id(),
                name(count.kind()),
                count.value(),
                name(count.qualifier()),
                TextJson.of(count.labelEn(), count.labelFr()),
                count.source().sourceEn(),
                count.source().urls(),
                loaded,
                loaded ? SourceJson.of(count.source()) : null);
    }

    private static LogCount count(CountJson count) {
        return new LogCount(
                count.id(),
                Params.constant(CountKind.class, "counts.kind", count.kind()),
                count.value(),
                Params.constant(CountQualifier.class, "counts.qualifier", count.qualifier()),
                count.source(),
                count.url());
    }

    private static PublishedJson published(PublishedMission mission) {
        return mission == null
                ? null
                : new PublishedJson(
                        TextJson.of(mission.nameEn(), mission.nameFr()),
                        TextJson.of(mission.leadEn(), mission.leadFr()),
                        text(mission.start()),
                        text(mission.end()),
                        TextJson.of(mission.sectorsEn(), mission.sectorsFr()),
                        TextJson.of(mission.resultsEn(), mission.resultsFr()),
                        SourceJson.of(mission.source()));
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** @throws InvalidInput where a required reference is missing */
    static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "error.required");
        }
        return value;
    }
}
