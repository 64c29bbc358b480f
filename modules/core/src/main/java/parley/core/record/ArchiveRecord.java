package parley.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * To archive a record, or to take it back.
 *
 * @param reason why: the record stays and says so
 */
public record ArchiveRecord(@NotBlank @Size(max = 1000) String reason) {}
