package parley.contacts.rest;

import parley.contacts.consent.PurposeAnswer;
import parley.ui.rest.TextJson;

/**
 * What a purpose is allowed for a person today.
 *
 * @param answer NOT_NEEDED, ALLOWED, EXPIRED, WITHDRAWN or NO_BASIS
 * @param because the line that decides; null where there is none, or none is needed
 * @param until the last day; null where there is no end
 */
public record PurposeJson(
        String purpose, TextJson name, boolean needsBasis, String answer, ConsentJson because, String until) {
    static PurposeJson of(PurposeAnswer answer) {
        return new PurposeJson(
                answer.purpose().code(),
                TextJson.of(answer.purpose().nameEn(), answer.purpose().nameFr()),
                answer.purpose().needsBasis(),
                answer.answer().name(),
                answer.because() == null ? null : ConsentJson.of(answer.because()),
                Json.text(answer.until()));
    }
}
