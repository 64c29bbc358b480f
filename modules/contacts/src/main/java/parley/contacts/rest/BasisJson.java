package parley.contacts.rest;

import parley.contacts.consent.Basis;
import parley.contacts.consent.EditBasis;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A basis of consent.
 *
 * @param months how long it holds; null where it has no end
 * @param checkedBy who confirmed it; null while it is to be checked by counsel
 */
public record BasisJson(
        String code,
        TextJson name,
        Integer months,
        Boolean allows,
        Boolean needsEvidence,
        String checkedBy,
        String checkedOn) {
    static BasisJson of(Basis basis) {
        return new BasisJson(
                basis.code(),
                TextJson.of(basis.nameEn(), basis.nameFr()),
                basis.months(),
                basis.allows(),
                basis.needsEvidence(),
                basis.checkedBy(),
                Json.text(basis.checkedOn()));
    }

    EditBasis command() {
        return new EditBasis(Json.en(name), Json.fr(name), months, checkedBy, Params.date("checkedOn", checkedOn));
    }
}
