package parley.contacts.privacy;

import java.time.LocalDate;

/**
 * A record that is due for review.
 *
 * @param title a person's name or an interaction's subject
 * @param language of the title where it has one, EN or FR; else null
 * @param last the last day that something happened with it
 */
public record DueRecord(RetentionKind kind, long id, String title, String language, LocalDate last) {
    /** @return where it is looked at */
    public String address() {
        return kind == RetentionKind.INTERACTIONS
                ? "/contacts/interactions/show?id=" + id
                : "/contacts/privacy/show?id=" + id;
    }
}
