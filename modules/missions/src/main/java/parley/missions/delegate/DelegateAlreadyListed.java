package parley.missions.delegate;

import parley.core.error.DomainException;

/** A person travels once with a mission. */
public class DelegateAlreadyListed extends DomainException {
    public DelegateAlreadyListed(String missionCode) {
        super("personId", missionCode);
    }
}
