package parley.contacts.rest;

import java.time.Instant;
import parley.contacts.ArchiveRecord;

/** Why a record was archived; {@code at} is read only. */
public record ArchiveJson(String at, String reason) {
    static ArchiveJson of(Instant at, String reason) {
        return at == null ? null : new ArchiveJson(at.toString(), reason);
    }

    ArchiveRecord command() {
        return new ArchiveRecord(reason);
    }
}
