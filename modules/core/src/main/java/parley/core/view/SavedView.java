package parley.core.view;

/**
 * A kept view of a list.
 *
 * @param page the list's path, such as {@code /contacts/people/list}
 * @param query parameters as an address writes them, without the page number; may be empty
 * @param mine whether the caller made it
 * @param owner the name of who made it
 * @param opens whether the list opens with it for the caller
 */
public record SavedView(
        long id, String page, String name, String query, boolean shared, boolean mine, String owner, boolean opens) {
    /** @return where the list stands as it was kept */
    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
