package parley.contacts.rest;

import java.time.LocalDate;
import parley.contacts.consent.ConsentKind;
import parley.contacts.consent.ConsentSummary;
import parley.contacts.consent.LogConsent;
import parley.contacts.consent.WithdrawConsent;
import parley.ui.rest.Params;

/**
 * A line of consent.
 *
 * @param kind GIVEN or WITHDRAWN; GIVEN where a request leaves it out
 * @param purpose a code of /people/{id}/purposes; null in a withdrawal takes back every purpose
 * @param collectedFor the purpose stated when it was obtained; the same where a request leaves it out
 * @param effective the day it was obtained or withdrawn
 * @param expires the last day; what the basis gives where a request leaves it out
 * @param superseded whether a later line counts instead
 */
public record ConsentJson(
        Long id,
        Long person,
        String personName,
        String kind,
        String purpose,
        String collectedFor,
        String basis,
        String effective,
        String how,
        String evidence,
        String expires,
        boolean superseded,
        String loggedAt,
        String loggedBy) {

    static ConsentJson of(ConsentSummary line) {
        return new ConsentJson(
                line.id(),
                line.personId(),
                line.person(),
                line.kind().name(),
                line.purpose(),
                line.collectedFor(),
                line.basis(),
                line.effective().toString(),
                line.how(),
                line.evidence(),
                Json.text(line.expires()),
                line.superseded(),
                line.loggedAt().toString(),
                line.loggedBy());
    }

    boolean withdrawal() {
        return Params.constant(ConsentKind.class, "kind", kind) == ConsentKind.WITHDRAWN;
    }

    LogConsent given() {
        return new LogConsent(
                person,
                purpose,
                collectedFor,
                basis,
                day("effective", effective),
                how,
                evidence,
                day("expires", expires));
    }

    WithdrawConsent withdrawn() {
        return new WithdrawConsent(person, purpose, day("effective", effective), how, evidence);
    }

    private static LocalDate day(String field, String text) {
        return Params.date(field, text);
    }
}
