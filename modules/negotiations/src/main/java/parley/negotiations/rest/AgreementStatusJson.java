package parley.negotiations.rest;

import java.time.LocalDate;
import parley.core.time.PartialDate;
import parley.negotiations.agreement.AgreementStatus;
import parley.negotiations.agreement.AgreementStatusEntry;
import parley.negotiations.agreement.SayAgreementStatus;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * What was said of an agreement's status. Id, origin, enteredAt and enteredBy are read only.
 *
 * @param effective since when, as far as that is known; today where it is not given
 * @param origin {@code REPORTED} by the source; {@code RECORDED} where there is none and we say it ourselves
 * @param reason needed to go back, to suspend and to take up again
 */
public record AgreementStatusJson(
        Long id,
        String status,
        String effective,
        String origin,
        String reason,
        TextJson note,
        TextJson source,
        String url,
        String confidence,
        String enteredBy,
        String enteredAt) {
    static AgreementStatusJson of(AgreementStatusEntry entry) {
        return new AgreementStatusJson(
                entry.id(),
                RoundJson.name(entry.status()),
                RoundJson.text(entry.effective()),
                entry.reported() ? "REPORTED" : "RECORDED",
                entry.reason(),
                TextJson.of(entry.noteEn(), entry.noteFr()),
                TextJson.of(entry.source().sourceEn(), entry.source().sourceFr()),
                entry.urls(),
                entry.source().confidence(),
                entry.enteredBy().isEmpty() ? null : entry.enteredBy(),
                RoundJson.text(entry.enteredAt()));
    }

    SayAgreementStatus command(long agreement, LocalDate today) {
        PartialDate since = Params.partialDate("effective", effective);
        return new SayAgreementStatus(
                agreement,
                Params.constant(AgreementStatus.class, "status", status),
                since == null ? PartialDate.parse(today.toString()) : since,
                reason,
                source == null ? null : source.en() == null ? source.fr() : source.en(),
                source == null ? null : source.fr(),
                url,
                confidence,
                note == null ? null : note.en(),
                note == null ? null : note.fr());
    }
}
