package parley.contacts.named;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.error.NotFound;
import parley.core.record.Filters;

/**
 * Whom to find on one list. The same object serves page, count, mail-merge file and REST.
 *
 * @param q words, see {@link parley.core.directory.DirectorySearch}
 * @param status of the latest event; null is any
 * @param sendable true leaves out those who unsubscribed, whose address bounced, and who have none
 */
public record MemberCriteria(long listId, String q, ListEventKind status, boolean sendable) {
    public static MemberCriteria on(long listId) {
        return new MemberCriteria(listId, null, null, false);
    }

    /** @throws NotFound where no list is named */
    public static MemberCriteria read(Filters filters) {
        Long list = filters.id("list");
        if (list == null) {
            throw new NotFound("LIST", "");
        }
        return read(list, filters);
    }

    /** Reads the criteria beside the list from a page's parameters. */
    public static MemberCriteria read(long listId, Filters filters) {
        return new MemberCriteria(
                listId, filters.text("q"), filters.constant(ListEventKind.class, "status"), filters.flag("sendable"));
    }

    /** @return what {@link #read(Filters)} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("list", Long.toString(listId));
        if (q != null) {
            set.put("q", q);
        }
        if (status != null) {
            set.put("status", status.name());
        }
        if (sendable) {
            set.put("sendable", "true");
        }
        return set;
    }
}
