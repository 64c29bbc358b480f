package parley.missions.mission;

/** Out of Canada, or to Canada. */
public enum Direction {
    OUT,
    IN
}
