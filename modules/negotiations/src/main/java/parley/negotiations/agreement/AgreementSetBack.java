package parley.negotiations.agreement;

import parley.core.error.DomainException;

/** An agreement goes back, is suspended or is taken up again for a reason. */
public class AgreementSetBack extends DomainException {
    public AgreementSetBack() {
        super("reason");
    }
}
