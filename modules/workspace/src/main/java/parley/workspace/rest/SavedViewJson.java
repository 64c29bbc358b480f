package parley.workspace.rest;

import parley.core.view.SaveView;
import parley.core.view.SavedView;

/**
 * A kept view of a list; id, mine, owner and opens are read only.
 *
 * @param page the list's path, such as {@code /contacts/people/list}
 * @param query parameters as an address writes them
 * @param shared with all who may open the list
 * @param opens whether the list opens with it for the caller
 */
public record SavedViewJson(
        Long id, String page, String name, String query, Boolean shared, Boolean mine, String owner, Boolean opens) {
    static SavedViewJson of(SavedView view) {
        return new SavedViewJson(
                view.id(),
                view.page(),
                view.name(),
                view.query(),
                view.shared(),
                view.mine(),
                view.owner(),
                view.opens());
    }

    SaveView command() {
        return new SaveView(page, name, query == null ? "" : query, shared != null && shared);
    }
}
