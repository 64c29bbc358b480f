package parley.negotiations.rest;

import java.math.BigDecimal;
import java.util.List;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.DatedFact;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.agreement.Sourced;
import parley.ui.rest.TextJson;

/** An agreement with everything published about it; each fact with its source and confidence. */
public record AgreementJson(
        long id,
        String code,
        TextJson name,
        TextJson acronym,
        String status,
        SourceJson source,
        List<AliasJson> aliases,
        List<FactJson> targets,
        List<FactJson> timeline,
        List<MeasureJson> published) {

    /** @param source null where it is not recorded */
    public record SourceJson(TextJson source, String confidence, TextJson note) {
        static SourceJson of(Sourced sourced) {
            return new SourceJson(
                    TextJson.of(sourced.sourceEn(), sourced.sourceFr()),
                    sourced.confidence(),
                    TextJson.of(sourced.noteEn(), sourced.noteFr()));
        }
    }

    /** @param language {@code EN}, {@code FR} or null */
    public record AliasJson(String name, String language, TextJson note, SourceJson source) {}

    /** @param date a day, month or year */
    public record FactJson(String date, String kind, TextJson text, TextJson note, SourceJson source) {}

    /** @param outOf null where the figure stands alone */
    public record MeasureJson(
            String code,
            TextJson label,
            BigDecimal value,
            BigDecimal outOf,
            String unit,
            TextJson qualifier,
            String date,
            String round,
            SourceJson source) {}

    static AgreementJson of(
            AgreementCard agreement, List<DatedFact> targets, List<DatedFact> events, List<PublishedMeasure> measures) {
        return new AgreementJson(
                agreement.id(),
                agreement.code(),
                TextJson.of(agreement.nameEn(), agreement.nameFr()),
                TextJson.of(agreement.acronymEn(), agreement.acronymFr()),
                agreement.status(),
                SourceJson.of(agreement.source()),
                agreement.aliases().stream().map(AgreementJson::alias).toList(),
                targets.stream().map(AgreementJson::fact).toList(),
                events.stream().map(AgreementJson::fact).toList(),
                measures.stream().map(AgreementJson::measure).toList());
    }

    private static AliasJson alias(AgreementCard.Alias alias) {
        return new AliasJson(
                alias.name(),
                alias.language(),
                TextJson.of(alias.noteEn(), alias.noteFr()),
                SourceJson.of(alias.source()));
    }

    private static FactJson fact(DatedFact fact) {
        return new FactJson(
                RoundJson.text(fact.date()),
                fact.kind(),
                TextJson.of(fact.textEn(), fact.textFr()),
                TextJson.of(fact.noteEn(), fact.noteFr()),
                SourceJson.of(fact.source()));
    }

    private static MeasureJson measure(PublishedMeasure measure) {
        return new MeasureJson(
                measure.code(),
                TextJson.of(measure.labelEn(), measure.labelFr()),
                measure.value(),
                measure.outOf(),
                measure.unit(),
                TextJson.of(measure.qualifierEn(), measure.qualifierFr()),
                RoundJson.text(measure.date()),
                measure.roundCode(),
                SourceJson.of(measure.source()));
    }
}
