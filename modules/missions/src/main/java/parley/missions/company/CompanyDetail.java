package parley.missions.company;

/** @param content what was written, as a command */
public record CompanyDetail(CompanySummary summary, LogCompany content, int version) {}
