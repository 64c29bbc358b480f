package parley.missions.rest;

import java.util.List;
import parley.missions.mission.MissionSummary;
import parley.ui.rest.TextJson;

/** A mission in a list. */
public record MissionRowJson(
        long id,
        String code,
        TextJson name,
        String kind,
        String direction,
        String start,
        String end,
        TextJson place,
        List<String> countries,
        String stage,
        String stageSince,
        String marking,
        boolean published,
        long accepted,
        long outcomes,
        boolean archived) {
    static MissionRowJson of(MissionSummary mission) {
        return new MissionRowJson(
                mission.id(),
                mission.code(),
                TextJson.of(mission.nameEn(), mission.nameFr()),
                MissionJson.name(mission.kind()),
                MissionJson.name(mission.direction()),
                MissionJson.text(mission.start()),
                MissionJson.text(mission.end()),
                TextJson.of(mission.placeEn(), mission.placeFr()),
                mission.countries(),
                MissionJson.name(mission.stage()),
                MissionJson.text(mission.stageSince()),
                mission.marking(),
                mission.published(),
                mission.accepted(),
                mission.outcomes(),
                mission.archived());
    }
}
