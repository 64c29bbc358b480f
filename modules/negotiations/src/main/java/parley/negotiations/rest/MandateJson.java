package parley.negotiations.rest;

import java.util.Locale;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.LogMandate;
import parley.negotiations.mandate.MandateDetail;
import parley.ui.rest.Params;

/**
 * A mandate in JSON; its chapter is named by code. Id and state are read only.
 *
 * @param language in which it stands, {@code en} or {@code fr}
 */
public record MandateJson(
        Long id,
        String chapter,
        Long issue,
        String language,
        String objective,
        String preferred,
        String landingZone,
        String fallback,
        String redLine,
        String linkages,
        String approvedBy,
        String approvedOn,
        String validUntil,
        String marking,
        String state) {
    static MandateJson of(MandateDetail mandate) {
        LogMandate content = mandate.content();
        return new MandateJson(
                mandate.summary().id(),
                mandate.summary().chapterCode(),
                content.issueId(),
                content.language().code(),
                content.objective(),
                content.preferred(),
                content.landingZone(),
                content.fallback(),
                content.redLine(),
                content.linkages(),
                content.approvedBy(),
                RoundJson.text(content.approvedOn()),
                RoundJson.text(content.validUntil()),
                content.marking(),
                mandate.summary().state().name());
    }

    LogMandate command(NeedToKnow needToKnow) {
        if (chapter == null) {
            throw new InvalidInput("chapter", "error.required");
        }
        return new LogMandate(
                needToKnow.chapter(chapter).id(),
                issue,
                language == null
                        ? Language.EN
                        : Params.constant(Language.class, "language", language.toUpperCase(Locale.ROOT)),
                objective,
                preferred,
                landingZone,
                fallback,
                redLine,
                linkages,
                approvedBy,
                Params.date("approvedOn", approvedOn),
                Params.date("validUntil", validUntil),
                marking == null ? needToKnow.usualMarking() : marking);
    }
}
