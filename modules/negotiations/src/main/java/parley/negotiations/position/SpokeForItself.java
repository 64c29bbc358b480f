package parley.negotiations.position;

import parley.core.error.DomainException;

/** A party speaks on behalf of others, not of itself. */
public class SpokeForItself extends DomainException {
    public SpokeForItself() {
        super("onBehalfOf");
    }
}
