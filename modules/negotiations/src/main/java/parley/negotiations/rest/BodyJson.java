package parley.negotiations.rest;

import java.util.List;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyKind;
import parley.negotiations.body.WriteBody;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A body in JSON. Id, rounds and sessions are read only.
 *
 * @param parent code of the body that it reports to
 * @param chapters codes of the chapters whose text it negotiates
 * @param validFrom a day, a month or a year; null where it is not known
 * @param validTo the last one; null where there is no end or it is not known
 * @param confidence {@code HIGH}, {@code MEDIUM} or {@code LOW}
 */
public record BodyJson(
        Long id,
        String code,
        String kind,
        TextJson name,
        TextJson acronym,
        String parent,
        List<String> chapters,
        String validFrom,
        String validTo,
        TextJson source,
        String confidence,
        Long rounds,
        Long sessions) {
    static BodyJson of(Body body) {
        return new BodyJson(
                body.id(),
                body.code(),
                body.kind().name(),
                TextJson.of(body.nameEn(), body.nameFr()),
                TextJson.of(body.acronymEn(), body.acronymFr()),
                body.parentCode(),
                body.chapters(),
                RoundJson.text(body.validFrom()),
                RoundJson.text(body.validTo()),
                TextJson.of(body.sourceEn(), body.sourceFr()),
                body.confidence(),
                body.rounds(),
                body.sessions());
    }

    WriteBody command() {
        return new WriteBody(
                code,
                Params.constant(BodyKind.class, "kind", kind),
                name == null ? null : name.en(),
                name == null ? null : name.fr(),
                acronym == null ? null : acronym.en(),
                acronym == null ? null : acronym.fr(),
                parent,
                chapters,
                Params.partialDate("validFrom", validFrom),
                Params.partialDate("validTo", validTo),
                source == null ? null : source.en(),
                source == null ? null : source.fr(),
                confidence);
    }
}
