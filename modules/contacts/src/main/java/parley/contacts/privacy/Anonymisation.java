package parley.contacts.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person was anonymised: for good, with a reason that names nobody. */
@Entity
@Table(schema = "contacts", name = "anonymisation")
class Anonymisation {
    @Id
    @Column(name = "person_id")
    private Long personId;

    private String reason;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Column(name = "texts_changed")
    private int textsChanged;

    @Column(name = "values_erased")
    private long valuesErased;

    protected Anonymisation() {}

    Anonymisation(long person, String reason, Instant when, Long account, int texts, long values) {
        personId = person;
        this.reason = reason.strip();
        doneAt = when;
        doneBy = account;
        textsChanged = texts;
        valuesErased = values;
    }
}
