package parley.contacts.rest;

import parley.contacts.duplicate.DecideNotSame;
import parley.contacts.duplicate.DuplicateKind;
import parley.ui.rest.Params;

/**
 * A decision that two records are not the same, or its withdrawal.
 *
 * @param kind PERSON or ORGANIZATION
 * @param reason may be left out
 */
public record NotSameJson(String kind, Long first, Long second, String reason) {
    DuplicateKind kindOf() {
        return Params.constant(DuplicateKind.class, "kind", kind);
    }

    DecideNotSame command() {
        return new DecideNotSame(kindOf(), first, second, reason);
    }
}
