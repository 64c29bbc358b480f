package parley.contacts.rest;

import parley.contacts.named.ListDetail;
import parley.contacts.named.ListSummary;
import parley.contacts.named.LogList;
import parley.core.text.Language;
import parley.ui.rest.ArchiveJson;

/**
 * A named list; id, owner, people, changedAt and archived are read only.
 *
 * @param language in which name and purpose stand
 * @param shared with everybody who works on the file, else the owner's alone
 * @param people on it now
 */
public record ListJson(
        Long id,
        String name,
        String language,
        String purpose,
        Boolean shared,
        String owner,
        Long people,
        String changedAt,
        ArchiveJson archived) {
    static ListJson of(ListSummary list) {
        return new ListJson(
                list.id(),
                list.name(),
                Json.code(list.language()),
                list.purpose(),
                list.shared(),
                list.owner(),
                list.people(),
                Json.text(list.changedAt()),
                null);
    }

    static ListJson of(ListDetail list) {
        ListJson json = of(list.summary());
        return new ListJson(
                json.id,
                json.name,
                json.language,
                json.purpose,
                json.shared,
                json.owner,
                json.people,
                json.changedAt,
                ArchiveJson.of(list.archivedAt(), list.archivedReason()));
    }

    LogList command(Language reader) {
        Language written = Json.language("language", language);
        return new LogList(name, written == null ? reader : written, purpose, shared == null || shared);
    }
}
