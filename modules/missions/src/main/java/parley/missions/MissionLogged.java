package parley.missions;

/** A mission was logged; told in the transaction that logs it. */
public record MissionLogged(long missionId, String code) {}
