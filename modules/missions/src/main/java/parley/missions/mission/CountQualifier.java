package parley.missions.mission;

/** How sure the publisher was of a count; none is a plain number. */
public enum CountQualifier {
    AT_LEAST,
    OVER,
    ABOUT,
    UP_TO
}
