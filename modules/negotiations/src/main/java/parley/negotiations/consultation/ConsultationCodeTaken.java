package parley.negotiations.consultation;

import parley.core.error.DomainException;

/** Another consultation has that code. */
public class ConsultationCodeTaken extends DomainException {
    public ConsultationCodeTaken(String code) {
        super("code", code);
    }
}
