package parley.ui.rest;

import java.time.Instant;
import parley.core.record.ArchiveRecord;

/** Why a record was archived; {@code at} is read only. */
public record ArchiveJson(String at, String reason) {
    public static ArchiveJson of(Instant at, String reason) {
        return at == null ? null : new ArchiveJson(at.toString(), reason);
    }

    public ArchiveRecord command() {
        return new ArchiveRecord(reason);
    }
}
