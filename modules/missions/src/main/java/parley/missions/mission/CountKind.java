package parley.missions.mission;

/** What somebody counted. Delegates, organizations and companies are three different counts (domain.md §4). */
public enum CountKind {
    DELEGATES,
    ORGANIZATIONS,
    COMPANIES,
    SECTORS,
    SME_SHARE_PERCENT
}
