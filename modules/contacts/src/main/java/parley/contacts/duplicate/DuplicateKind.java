package parley.contacts.duplicate;

/** What can be there twice. */
public enum DuplicateKind {
    PERSON("core.person", "/contacts/people/show"),
    ORGANIZATION("core.organization", "/contacts/organizations/show");

    private final String table;
    private final String page;

    DuplicateKind(String table, String page) {
        this.table = table;
        this.page = page;
    }

    public String table() {
        return table;
    }

    /** @return the address of the record's page */
    public String address(long id) {
        return page + "?id=" + id;
    }
}
