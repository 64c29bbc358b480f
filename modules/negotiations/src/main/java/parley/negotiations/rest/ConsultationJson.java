package parley.negotiations.rest;

import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.LogConsultation;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A consultation in JSON. Written are code, title, openedOn and closedOn; the rest is read only.
 *
 * @param closedOnOther the end that another source gives
 * @param submissions how many the caller may know
 * @param inConfidence how many were made in confidence, whoever may know them
 */
public record ConsultationJson(
        Long id,
        String code,
        TextJson title,
        String openedOn,
        String closedOn,
        String closedOnOther,
        TextJson conflict,
        TextJson facts,
        TextJson source,
        Long submissions,
        Long inConfidence) {
    static ConsultationJson of(Consultation consultation) {
        return new ConsultationJson(
                consultation.id(),
                consultation.code(),
                TextJson.of(consultation.titleEn(), consultation.titleFr()),
                RoundJson.text(consultation.openedOn()),
                RoundJson.text(consultation.closedOn()),
                RoundJson.text(consultation.closedOnOther()),
                TextJson.of(consultation.conflictEn(), consultation.conflictFr()),
                TextJson.of(consultation.factsEn(), consultation.factsFr()),
                TextJson.of(consultation.sourceEn(), consultation.sourceFr()),
                consultation.submissions(),
                consultation.inConfidence());
    }

    LogConsultation command() {
        return new LogConsultation(
                code,
                title == null ? null : title.en(),
                title == null ? null : title.fr(),
                Params.date("openedOn", openedOn),
                Params.date("closedOn", closedOn));
    }
}
