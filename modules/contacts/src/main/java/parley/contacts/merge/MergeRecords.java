package parley.contacts.merge;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import parley.contacts.duplicate.DuplicateKind;

/**
 * To merge two records.
 *
 * @param survivor keeps its address
 * @param survivorVersion that the caller read; null to take it as it is
 * @param merged becomes a signpost to the survivor
 * @param mergedVersion that the caller read; null to take it as it is
 * @param fields whose value stays, where that is chosen; else the survivor's, or the other's where the survivor has none
 */
public record MergeRecords(
        @NotNull DuplicateKind kind,
        @NotNull Long survivor,
        Integer survivorVersion,
        @NotNull Long merged,
        Integer mergedVersion,
        Map<MergeField, Side> fields) {

    public MergeRecords {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    @AssertTrue(message = "{error.twoRecords}")
    public boolean isMergedGiven() {
        return survivor == null || merged == null || !survivor.equals(merged);
    }
}
