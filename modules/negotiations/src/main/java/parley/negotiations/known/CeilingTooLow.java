package parley.negotiations.known;

import parley.core.error.DomainException;

/** Positions concern the national interest: an installation that may not hold that marking may not hold them. */
public class CeilingTooLow extends DomainException {
    public CeilingTooLow(String least, String ceiling) {
        super("held", least, ceiling);
    }
}
