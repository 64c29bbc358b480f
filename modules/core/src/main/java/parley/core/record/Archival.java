package parley.core.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** That a record was archived, when and why; a record that is not has none. Columns {@code archived_at} and {@code archived_reason}. */
@Embeddable
public class Archival implements Serializable {
    @Column(name = "archived_at")
    private Instant at;

    @Column(name = "archived_reason")
    private String reason;

    protected Archival() {}

    private Archival(Instant at, String reason) {
        this.at = at;
        this.reason = reason;
    }

    public static Archival of(ArchiveRecord command, Instant now) {
        return new Archival(now, command.reason().strip());
    }

    /** @return a command that would archive as was done; without a reason where the record is not archived */
    public static ArchiveRecord command(Archival archival) {
        return new ArchiveRecord(archival == null ? null : archival.reason);
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
