package parley.missions.company;

import parley.core.error.DomainException;

/** The organization stands on the mission's list once. */
public class CompanyAlreadyListed extends DomainException {
    public CompanyAlreadyListed(String missionCode) {
        super("organizationId", missionCode);
    }
}
