package parley.contacts.organization;

import parley.core.error.DomainException;

/** An organization cannot be part of itself, not even through others. */
public class OrganizationInsideItself extends DomainException {
    public OrganizationInsideItself() {
        super("parentId");
    }
}
