package parley.contacts.named;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import parley.core.text.Language;

/**
 * A list of people with a name and an owner. Made, renamed, shared or kept to oneself, archived with a reason; who is on it
 * is kept beside it as history.
 */
@Entity
@Table(schema = "contacts", name = "named_list")
public class NamedList {
    @Id
    @SequenceGenerator(name = "named_list_id", sequenceName = "contacts.named_list_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_list_id")
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String purpose;
    private boolean shared;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_reason")
    private String archivedReason;

    @Version
    private int version;

    protected NamedList() {}

    NamedList(LogList command, Long ownerId) {
        this.ownerId = ownerId;
        write(command);
    }

    final void write(LogList command) {
        name = command.name().strip();
        language = command.language();
        purpose = command.purpose() == null || command.purpose().isBlank()
                ? null
                : command.purpose().strip();
        shared = command.shared();
    }

    void archive(String reason, Instant when) {
        archivedAt = when;
        archivedReason = reason.strip();
    }

    void restore() {
        archivedAt = null;
        archivedReason = null;
    }

    /** @return whether that account may know of it */
    boolean visibleTo(Long account) {
        return shared || ownerId != null && ownerId.equals(account);
    }

    LogList asCommand() {
        return new LogList(name, language, purpose, shared);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    Language language() {
        return language;
    }

    Instant archivedAt() {
        return archivedAt;
    }

    String archivedReason() {
        return archivedReason;
    }

    int version() {
        return version;
    }
}
