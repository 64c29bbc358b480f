package parley.exchange;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * One row of an export, or one that the purpose leaves out.
 *
 * @param cells in the order of the chosen columns: text, number, {@link java.time.LocalDate} or null
 * @param marking of the record: the file carries the highest of all
 * @param personId whose data the row is; null where it is nobody's
 * @param contact for formats that hold entries of an address book instead of cells; null where the kind offers none
 * @param label for mailing labels; null where the kind offers none
 * @param leftOut the reason why the purpose leaves the row out; null where it is in the file
 */
public record ExportRow(
        List<Object> cells,
        String marking,
        Long personId,
        Supplier<AddressBookEntry> contact,
        Supplier<Label> label,
        String leftOut) {
    public ExportRow {
        cells = Collections.unmodifiableList(cells);
    }

    public ExportRow(List<Object> cells, String marking) {
        this(cells, marking, null, null, null, null);
    }

    /** A row that the list shows and the file does not hold. */
    public static ExportRow without(String reason) {
        return new ExportRow(List.of(), null, null, null, null, reason);
    }

    /** @return the same row as data of that person */
    public ExportRow about(long person) {
        return new ExportRow(cells, marking, person, contact, label, leftOut);
    }

    /** @return the same row, which can also be written into an address book */
    public ExportRow as(Supplier<AddressBookEntry> entry) {
        return new ExportRow(cells, marking, personId, entry, label, leftOut);
    }

    /** @return the same row, which can also be printed on a label */
    public ExportRow labelled(Supplier<Label> printed) {
        return new ExportRow(cells, marking, personId, contact, printed, leftOut);
    }
}
