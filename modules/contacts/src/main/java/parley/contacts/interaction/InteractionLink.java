package parley.contacts.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import parley.core.record.RecordRef;

/** An occasion that an interaction belongs to, as the database keeps it. */
@Embeddable
public class InteractionLink {
    @Column(name = "linked_kind")
    private String kind;

    @Column(name = "linked_id")
    private long id;

    protected InteractionLink() {}

    InteractionLink(RecordRef ref) {
        kind = ref.kind();
        id = ref.id();
    }

    RecordRef ref() {
        return new RecordRef(kind, id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InteractionLink link && id == link.id && Objects.equals(kind, link.kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }
}
