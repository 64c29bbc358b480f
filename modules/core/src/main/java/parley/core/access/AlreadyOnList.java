package parley.core.access;

import parley.core.error.DomainException;

/** The account is on the list on some of these days already. */
public class AlreadyOnList extends DomainException {
    public AlreadyOnList(String list) {
        super("accountId", list);
    }
}
