package parley.negotiations.history;

/** What an import of the history writes. */
enum HistoryTable {
    SESSION("negotiations.session", "/negotiations/sessions/show?id="),
    CHAPTER_STATUS("negotiations.chapter_status", null),
    ACTION("core.action", "/actions/show?id="),
    ACTION_STATUS("core.action_status", null);

    private final String table;
    private final String page;

    HistoryTable(String table, String page) {
        this.table = table;
        this.page = page;
    }

    /** @return whether rows of it point to others that the same row of a list wrote */
    boolean dependent() {
        return this == CHAPTER_STATUS || this == ACTION_STATUS;
    }

    String table() {
        return table;
    }

    /** @return the page's address; null where a row has none */
    String address(long id) {
        return page == null ? null : page + id;
    }
}
