package parley.missions.company;

/** How far a company came on the way to a mission. */
public enum CompanyStatus {
    INVITED,
    APPLIED,
    WAITLISTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    NO_SHOW
}
