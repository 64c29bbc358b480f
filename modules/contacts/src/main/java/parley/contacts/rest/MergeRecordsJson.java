package parley.contacts.rest;

import java.util.EnumMap;
import java.util.Map;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.merge.MergeField;
import parley.contacts.merge.MergeRecords;
import parley.contacts.merge.Side;
import parley.ui.rest.Params;

/**
 * To merge two records.
 *
 * @param kind PERSON or ORGANIZATION
 * @param survivorVersion the ETag's number that was read; left out to take the record as it is
 * @param fields field to SURVIVOR, MERGED or (notes only) BOTH; left out: the survivor's, or the other's where it has none
 */
public record MergeRecordsJson(
        String kind,
        Long survivor,
        Integer survivorVersion,
        Long merged,
        Integer mergedVersion,
        Map<String, String> fields) {

    MergeRecords command() {
        Map<MergeField, Side> sides = new EnumMap<>(MergeField.class);
        if (fields != null) {
            fields.forEach((name, side) -> sides.put(
                    Params.constant(MergeField.class, "fields", name), Params.constant(Side.class, "fields", side)));
        }
        return new MergeRecords(
                Params.constant(DuplicateKind.class, "kind", kind),
                survivor,
                survivorVersion,
                merged,
                mergedVersion,
                sides);
    }
}
