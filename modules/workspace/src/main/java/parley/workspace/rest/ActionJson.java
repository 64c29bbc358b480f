package parley.workspace.rest;

import parley.core.action.ActionSummary;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * An action of the register. Only status and evidence are written here; it is logged with the record it was agreed at.
 *
 * @param person the id of the person who owes it, or null
 * @param source the record it was agreed at
 */
public record ActionJson(
        Long id,
        TextJson text,
        String party,
        Long person,
        String personName,
        String due,
        SourceJson source,
        String status,
        String since,
        String evidence) {

    /** @param kind such as {@code SESSION} or {@code AGENDA_ITEM} */
    public record SourceJson(String kind, long id) {}

    static ActionJson of(ActionSummary action, PartyCodes codes) {
        return new ActionJson(
                action.id(),
                TextJson.of(action.text()),
                codes.code(action.partyId()),
                action.personId(),
                action.person(),
                action.due() == null ? null : action.due().toString(),
                new SourceJson(action.source().kind(), action.source().id()),
                action.status().name(),
                action.since().toString(),
                action.evidence());
    }
}
