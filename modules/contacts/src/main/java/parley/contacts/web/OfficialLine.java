package parley.contacts.web;

import java.util.Objects;
import parley.contacts.interaction.LogOfficial;

/** An official who took part, while typed. A team that was not typed for this official is left to the affiliation of the day. */
public class OfficialLine extends RefLine {
    private LogOfficial stored;
    private String teamEn;
    private String teamFr;

    public OfficialLine() {}

    OfficialLine(Long personId) {
        super(personId);
    }

    OfficialLine(LogOfficial official) {
        super(official.personId());
        stored = official;
        teamEn = official.teamEn();
        teamFr = official.teamFr();
    }

    LogOfficial command() {
        boolean somebodyElse = stored != null && !stored.personId().equals(getId());
        boolean asStored = stored != null
                && Objects.equals(stored.teamEn(), blankToNull(teamEn))
                && Objects.equals(stored.teamFr(), blankToNull(teamFr));
        return somebodyElse && asStored
                ? new LogOfficial(getId(), null, null)
                : new LogOfficial(getId(), blankToNull(teamEn), blankToNull(teamFr));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getTeamEn() {
        return teamEn;
    }

    public void setTeamEn(String teamEn) {
        this.teamEn = teamEn;
    }

    public String getTeamFr() {
        return teamFr;
    }

    public void setTeamFr(String teamFr) {
        this.teamFr = teamFr;
    }
}
