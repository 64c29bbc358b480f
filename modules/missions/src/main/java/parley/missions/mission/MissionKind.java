package parley.missions.mission;

/** What sort of mission it is; its code starts with it. */
public enum MissionKind {
    TEAM_CANADA_MISSION("TCTM"),
    DELEGATION("DEL");

    private final String prefix;

    MissionKind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
