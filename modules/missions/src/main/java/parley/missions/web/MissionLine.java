package parley.missions.web;

import java.io.Serializable;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.missions.mission.MissionSummary;

/** The mission that a form belongs to. */
public record MissionLine(long id, String code, String nameEn, String nameFr) implements Serializable {
    static MissionLine of(MissionSummary mission) {
        return new MissionLine(mission.id(), mission.code(), mission.nameEn(), mission.nameFr());
    }

    /** @return in the reader's language */
    public String name() {
        return Callers.current().language() == Language.FR ? nameFr : nameEn;
    }
}
