package parley.missions.company;

/** People employed, full-time equivalents, at the time of the mission. */
public enum CompanySize {
    FROM_1_TO_10,
    FROM_11_TO_50,
    FROM_51_TO_200,
    FROM_201_TO_500,
    OVER_500
}
