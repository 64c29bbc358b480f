package parley.contacts.rest;

import parley.contacts.membership.CouncilSummary;
import parley.ui.rest.TextJson;

/** A council with how many terms are current; {@code ending} within 90 days. Its id is an organization's. */
public record CouncilRowJson(
        long id, TextJson name, TextJson acronym, String kind, long organizations, long people, long ending) {
    static CouncilRowJson of(CouncilSummary council) {
        return new CouncilRowJson(
                council.id(),
                TextJson.of(council.nameEn(), council.nameFr()),
                TextJson.of(council.acronymEn(), council.acronymFr()),
                Json.name(council.kind()),
                council.organizations(),
                council.people(),
                council.ending());
    }
}
