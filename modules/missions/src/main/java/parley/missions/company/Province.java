package parley.missions.company;

/** Provinces and territories by their postal codes. */
public enum Province {
    AB,
    BC,
    MB,
    NB,
    NL,
    NS,
    NT,
    NU,
    ON,
    PE,
    QC,
    SK,
    YT
}
